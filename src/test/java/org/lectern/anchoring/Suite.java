package org.lectern.anchoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.lectern.anchoring.Draft.Torn;
import org.lectern.anchoring.Mutation.Unfit;
import org.lectern.briefing.Span;

/// The edits of the mutation suite: the same ones whenever it is made.
final class Suite {

    /// Not one of those by which the rules were found.
    private static final long SEED = 20_000;

    private static final int EDITS_OF_A_KIND = 80;
    private static final int CHINESE_EDITS_OF_A_KIND = 20;

    private final List<Article> articles;
    private final List<String> strangers;

    private Suite(List<Article> articles) {
        this.articles = articles;
        this.strangers = articles.stream().filter(article -> !article.isChinese())
                .flatMap(article -> article.sentences().stream().limit(4).map(article::words)).distinct().toList();
    }

    static List<Edit> edits() throws IOException {
        var suite = new Suite(Corpus.read());
        var edits = new ArrayList<Edit>();
        var seed = SEED;
        for (var mutation : Mutation.values()) {
            edits.addAll(suite.edits(mutation, false, EDITS_OF_A_KIND, new Random(seed++)));
            edits.addAll(suite.edits(mutation, true, CHINESE_EDITS_OF_A_KIND, new Random(seed++)));
        }
        return List.copyOf(edits);
    }

    private List<Edit> edits(Mutation mutation, boolean chinese, int count, Random random) {
        var fit = articles.stream().filter(article -> article.isChinese() == chinese).toList();
        var edits = new ArrayList<Edit>();
        for (var attempt = 0; edits.size() < count && attempt < count * 60; attempt++) {
            edit(mutation, fit.get(random.nextInt(fit.size())), random).ifPresent(edits::add);
        }
        return edits;
    }

    private Optional<Edit> edit(Mutation mutation, Article chosen, Random random) {
        try {
            var sentence = pick(chosen.sentences(), random);
            var extra = mutation.prepare(desk(chosen, sentence, sentence, random));
            return extra.isEmpty()
                    ? edit(mutation, chosen, sentence, random)
                    : editBeside(mutation, chosen, sentence, extra, random);
        } catch (Unfit | Torn | IllegalStateException e) {
            return Optional.empty();
        }
    }

    /// Edits a text into which another sentence was set before.
    private Optional<Edit> editBeside(Mutation mutation, Article chosen, Span sentence, String extra, Random random)
            throws Torn {
        var index = chosen.sentences().indexOf(sentence);
        var apart = chosen.sentences().stream()
                .filter(each -> Math.abs(2 * (chosen.sentences().indexOf(each) - index) - 1) > 1).toList();
        var at = pick(apart, random).start();
        var text = new StringBuilder(chosen.text()).insert(at, extra + " ").toString();
        var shift = at <= sentence.start() ? extra.length() + 1 : 0;
        var article = Article.of(text, chosen.firstHalf());
        var shifted = new Span(sentence.start() + shift, sentence.end() + shift);
        return article.sentences().contains(shifted) ? edit(mutation, article, shifted, random) : Optional.empty();
    }

    private Optional<Edit> edit(Mutation mutation, Article article, Span sentence, Random random) throws Torn {
        var words = article.some(random, sentence);
        var desk = desk(article, sentence, words, random);
        mutation.edit(desk);
        var now = desk.draft().text();
        return now.equals(article.text())
                ? Optional.empty()
                : Optional.of(new Edit(mutation, article.text(), words, now, desk.draft().truth(words),
                        article.firstHalf()));
    }

    private Desk desk(Article article, Span sentence, Span words, Random random) {
        return new Desk(article, new Draft(article.text()), sentence, words, strangers, random);
    }

    private static Span pick(List<Span> spans, Random random) {
        return spans.get(random.nextInt(spans.size()));
    }
}
