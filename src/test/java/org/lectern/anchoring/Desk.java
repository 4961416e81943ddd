package org.lectern.anchoring;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.lectern.anchoring.Mutation.Unfit;
import org.lectern.briefing.Span;

/// What an edit works with: a text under the pen, the words of a note in it, and choices drawn by a seeded hand.
///
/// @param sentence the sentence of the words
/// @param words the words of the note
/// @param strangers sentences of other texts
record Desk(Article article, Draft draft, Span sentence, Span words, List<String> strangers, Random random) {

    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L},] )[A-Z][\\p{L}\\p{N}]+|平台|用户|北美|海关|熊猫|观众|物流");
    private static final List<String> NAMES = List.of("Ruritania", "Borduria", "Zenda", "Freedonia", "Lutetia");
    private static final Map<String, String> SYNONYMS = Map.ofEntries(Map.entry("rose", "climbed"),
            Map.entry("grew", "increased"), Map.entry("fell", "dropped"), Map.entry("more", "rather more"),
            Map.entry("people", "persons"), Map.entry("also", "likewise"), Map.entry("about", "roughly"),
            Map.entry("the", "that"), Map.entry("a", "one"), Map.entry("is", "remains"), Map.entry("are", "remain"),
            Map.entry("has", "holds"), Map.entry("in", "within"), Map.entry("of", "from"),
            Map.entry("and", "as well as"),
            Map.entry("but", "yet"), Map.entry("not", "hardly"), Map.entry("were", "had been"),
            Map.entry("was", "had been"), Map.entry("的", "之"), Map.entry("和", "与"), Map.entry("是", "为"));

    String stranger() {
        return pick(strangers.stream().filter(each -> !article.text().contains(each)).toList());
    }

    /// Another sentence of the text.
    Span other() {
        return pick(article.sentences().stream().filter(each -> !each.equals(sentence)).toList());
    }

    /// A sentence of another paragraph, not next to this one.
    Span apart() {
        var line = article.lines().indexOf(article.line(sentence));
        return pick(article.sentences().stream()
                .filter(each -> Math.abs(article.lines().indexOf(article.line(each)) - line) > 1).toList());
    }

    List<Span> neighbours() {
        var at = article.sentences().indexOf(sentence);
        return article.sentences().subList(Math.max(0, at - 1), Math.min(article.sentences().size(), at + 2)).stream()
                .filter(each -> !each.equals(sentence)).toList();
    }

    /// A word of the note's words, not the only one.
    Span word() {
        var all = article.wordsOf(words);
        if (all.size() < 3) {
            throw new Unfit();
        }
        return all.get(1 + random.nextInt(all.size() - 2));
    }

    /// The part of the sentence before or after the words.
    Span beside() {
        return random.nextBoolean() ? new Span(sentence.start(), words.start()) : new Span(words.end(), sentence.end());
    }

    Span withBreak(Span line) {
        return line.end() < article.text().length() ? new Span(line.start(), line.end() + 1) : line;
    }

    String addition() {
        return article.isChinese() ? "据说" : List.of("indeed ", "so far ", "at least for now ").get(random.nextInt(3));
    }

    String copy() {
        return article.words(sentence);
    }

    /// The sentence about something else: every figure in it differs, and one name or word.
    String twin() {
        var figures = FIGURE.matcher(copy()).replaceAll(found -> otherFigure(found.group()));
        var name = NAME.matcher(figures);
        if (name.find()) {
            return name.replaceFirst(otherName(name.group()));
        }
        if (figures.equals(copy())) {
            throw new Unfit();
        }
        return figures;
    }

    void figure(Span within) {
        replace(FIGURE, within, this::otherFigure);
    }

    void figureOrName(Span within) {
        if (FIGURE.matcher(article.words(within)).find() && random.nextBoolean()) {
            replace(FIGURE, within, this::otherFigure);
        } else {
            replace(NAME, within, this::otherName);
        }
    }

    void name(Span within) {
        replace(NAME, within, this::otherName);
    }

    /// Puts other words for two or three of a sentence.
    void rewrite(Span stretch) {
        var left = 2 + random.nextInt(2);
        var all = article.wordsOf(stretch);
        var done = 0;
        var at = random.nextInt(3);
        for (; at < all.size() && left > 0; at += 2 + random.nextInt(3)) {
            var synonym = SYNONYMS.get(article.words(all.get(at)));
            if (synonym != null) {
                draft.replace(all.get(at), synonym);
                left--;
                done++;
            }
        }
        if (done == 0) {
            throw new Unfit();
        }
    }

    /// Sets every character anew.
    void everywhere(BiFunction<Character, Random, String> typography) {
        var text = article.text();
        for (var at = text.length() - 1; at >= 0; at--) {
            var character = text.charAt(at);
            var set = typography.apply(character, random);
            if (!set.equals(String.valueOf(character))) {
                draft.replace(new Span(at, at + 1), set);
            }
        }
    }

    private void replace(Pattern pattern, Span within, UnaryOperator<String> other) {
        var span = find(pattern, within);
        draft.replace(span, other.apply(article.words(span)));
    }

    private Span find(Pattern pattern, Span within) {
        return pick(pattern.matcher(article.text()).region(within.start(), within.end()).useTransparentBounds(true)
                .results().map(found -> new Span(found.start(), found.end())).toList());
    }

    private <T> T pick(List<T> all) {
        if (all.isEmpty()) {
            throw new Unfit();
        }
        return all.get(random.nextInt(all.size()));
    }

    private String otherFigure(String figure) {
        var digits = figure.toCharArray();
        for (var at = 0; at < digits.length; at++) {
            if (Character.isDigit(digits[at]) && (at == 0 || random.nextBoolean())) {
                digits[at] = (char) ('1' + (digits[at] - '0' + random.nextInt(7)) % 9);
            }
        }
        var other = new String(digits);
        return other.equals(figure) ? "4" + figure : other;
    }

    private String otherName(String name) {
        return Character.isIdeographic(name.charAt(0)) ? "企业" : NAMES.get(random.nextInt(NAMES.size()));
    }
}
