package org.lectern.ui.reading;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Source;
import org.lectern.ui.fx.Messages;
import org.lectern.ui.session.Preferences;

/// Writes the page of an article: its topics above, its byline below the title, its text with the numbers marked.
final class PageHtml {

    private static final int WORDS_A_MINUTE = 220;
    private static final String TEMPLATE = ArticlePage.read("article.html");
    private static final String STYLE = ArticlePage.read("article.css") + ArticlePage.read("highlights.css")
            + ArticlePage.read("marks.css");

    private PageHtml() {}

    static String of(Reading reading) {
        var crumbs = reading.item().topics().isEmpty()
                ? ""
                : ArticleText.escaped(String.join(" › ", reading.item().topics().getFirst().path()));
        return TEMPLATE.replace("{language}", ArticleText.escaped(reading.briefing().language()))
                .replace("{title}", ArticleText.escaped(reading.item().title())).replace("{style}", STYLE)
                .replace("{crumbs}", crumbs)
                .replace("{article}", reading.text().html(reading.marks(), byline(reading)));
    }

    /// The class names of the page's root for how the reader likes to read.
    static String classes(Preferences preferences) {
        return (preferences.dark().get() ? "dark " : "")
                + (preferences.face().get() == Preferences.Face.SERIF ? "serif" : "");
    }

    static String style(Preferences preferences) {
        return String.format(Locale.ROOT, "--size:%.1fpx;--leading:%.2f;--measure:%.0f", preferences.textSize().get(),
                preferences.lineHeight().get(), preferences.measure().get());
    }

    private static String byline(Reading reading) {
        var date = reading.briefing().published()
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.getDefault()));
        var minutes = Math.max(1, Math.round(reading.text().text().split("\\s+", -1).length / (double) WORDS_A_MINUTE));
        var publishers = new HashSet<String>();
        var sources = reading.item().sources().stream().filter(source -> publishers.add(source.publisher())).limit(2)
                .map(PageHtml::link)
                .collect(Collectors.joining(" "));
        return "<p class=\"aside byline\"><span>" + ArticleText.escaped(date) + "</span> <span>"
                + ArticleText.escaped(Messages.get("reading.minutes", minutes)) + "</span> " + sources + "</p>";
    }

    private static String link(Source source) {
        var scheme = String.valueOf(source.url().getScheme());
        return scheme.startsWith("http")
                ? "<span><a href=\"" + ArticleText.escaped(source.url().toString()) + "\">"
                        + ArticleText.escaped(source.publisher())
                        + "&nbsp;↗</a></span>"
                : "<span>" + ArticleText.escaped(source.publisher()) + "</span>";
    }
}
