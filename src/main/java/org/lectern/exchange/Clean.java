package org.lectern.exchange;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Words from elsewhere without what no one can see, and without markup that is not Markdown.
final class Clean {

    private static final Pattern MARKUP = Pattern.compile("</[a-zA-Z][^>]*>|<(?:br|hr|img|p|div)\\b[^>]*>|<!--");
    private static final Pattern HIDDEN = Pattern
            .compile("(?is)<!--.*?(?:-->|$)|<(script|style|head|template|iframe|object)\\b.*?(?:</\\1\\s*>|$)");
    private static final Pattern BLOCK = Pattern
            .compile("(?i)<br\\s*/?>|</(?:p|div|li|h[1-6]|tr|blockquote|pre|ul|ol)\\s*>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\\w{1,8}));");
    private static final Map<String, String> ENTITIES = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos",
            "'", "nbsp", " ", "ndash", "–", "mdash", "—", "hellip", "…");

    private Clean() {}

    /// Words of several lines: no control characters but line breaks and tabs, no halves of characters.
    static String text(String words) {
        if (words.codePoints().noneMatch(Clean::unseen)) {
            return words.replace("\r\n", "\n").replace('\r', '\n');
        }
        return words.replace("\r\n", "\n").replace('\r', '\n').codePoints().filter(c -> !unseen(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /// Words on one line.
    static String line(String words) {
        return text(words).replaceAll("\\s+", " ").strip();
    }

    /// Whether words look like HTML, although nothing says so.
    static boolean isMarkup(String words) {
        return MARKUP.matcher(words).find();
    }

    /// The words of HTML.
    static String plain(String html) {
        var visible = HIDDEN.matcher(html).replaceAll("");
        var broken = BLOCK.matcher(visible).replaceAll("\n");
        var words = ENTITY.matcher(TAG.matcher(broken).replaceAll("")).replaceAll(
                found -> java.util.regex.Matcher.quoteReplacement(entity(found)));
        return text(words).replaceAll("\n{3,}", "\n\n").strip();
    }

    private static String entity(java.util.regex.MatchResult found) {
        if (found.group(3) != null) {
            return ENTITIES.getOrDefault(found.group(3).toLowerCase(Locale.ROOT), found.group());
        }
        var code = found.group(1) != null
                ? Integer.parseInt(found.group(1))
                : Integer.parseInt(found.group(2), 16);
        return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }

    private static boolean unseen(int c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                || Character.getType(c) == Character.SURROGATE || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
    }
}
