package org.lectern.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.statistics.text.Language;
import org.lectern.statistics.text.NumberWords;
import org.lectern.statistics.text.Numeral;
import org.lectern.statistics.text.Numeral.Form;
import org.lectern.statistics.text.Numerals;
import org.lectern.statistics.text.Tokens;

/// Places in a row that are said as such: `third-largest`, `ranked second`, `in 4th place`, `world No. 1`, 排名第三. Other
/// ordinals tell which one is meant, and state nothing: the first week, the third store.
final class Ranks {

    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

    private final Tokens tokens;

    Ranks(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The ranks of the text, in its order.
    List<Quantity> read() {
        var ranks = new ArrayList<Quantity>();
        for (var at = 0; at < tokens.size();) {
            var rank = at(at);
            rank.ifPresent(ranks::add);
            at = rank.map(Quantity::to).orElse(at + 1);
        }
        return ranks;
    }

    private Optional<Quantity> at(int token) {
        if (tokens.language() == Language.CHINESE) {
            return tokens.is(token, "第")
                    ? Numerals.ordinalAt(tokens, token).filter(this::isHanRank).map(Ranks::rank)
                    : Optional.empty();
        }
        if (tokens.is(token, "no") || tokens.is(token, "number") || tokens.is(token, "#")) {
            return labelled(token);
        }
        return tokens.isDigits(token) || NumberWords.isOrdinal(tokens.lower(token))
                || NumberWords.isNumberWord(tokens.lower(token))
                        ? Numerals.ordinalAt(tokens, token).filter(this::isRank).map(Ranks::rank)
                        : Optional.empty();
    }

    /// `world No. 1`, `the number two carmaker`, `ranked #3`.
    private Optional<Quantity> labelled(int token) {
        var at = tokens.is(token + 1, ".") ? token + 2 : token + 1;
        var led = Words.is("rank.leads", tokens.lower(token - 1)) && tokens.inOneSentence(token - 1, at)
                && !tokens.is(at + 1, "downing");
        return led && (tokens.isDigits(at) || tokens.isWord(at))
                ? Numerals.at(tokens, at).filter(number -> number.to() == at + 1 && number.form() != Form.FRACTION
                        && number.value().scale() <= 0 && number.value().compareTo(MOST) < 0)
                        .map(number -> rank(new Numeral(token, number.to(), number.value(), Form.ORDINAL)))
                : Optional.empty();
    }

    private boolean isRank(Numeral ordinal) {
        var to = ordinal.to();
        if (tokens.size() == to - ordinal.from() || isSuperlative(tokens.overHyphen(to))) {
            return true;
        }
        if (Words.is("rank.place", tokens.lower(tokens.overHyphen(to)))) {
            return !tokens.is(ordinal.from() - 1, "the");
        }
        return endsHere(to) && isRanked(ordinal);
    }

    /// `largest`, `most valuable`, but not `test`.
    private boolean isSuperlative(int at) {
        var word = tokens.lower(at);
        return tokens.inOneSentence(at - 1, at) && tokens.isWord(at) && (Words.is("rank.most", word)
                || (word.length() > 5 && word.endsWith("est") && !Words.is("rank.not", word)));
    }

    /// Whether a verb of ranking, or one of change with its `to`, leads to an ordinal.
    private boolean isRanked(Numeral ordinal) {
        var at = ordinal.from() - 1;
        while (Words.is("rank.joint", tokens.lower(at))) {
            at--;
        }
        var verb = tokens.lower(at);
        if (verb.equals("to")) {
            var before = tokens.lower(at - 1);
            var moved = tokens.is(at - 1, "up") || tokens.is(at - 1, "down") ? tokens.lower(at - 2) : before;
            return tokens.inOneSentence(at - 1, ordinal.from()) && (Words.is("up", before) || Words.is("down", before)
                    || Words.is("moved", moved));
        }
        return tokens.inOneSentence(at, ordinal.from()) && (Words.is("rank.verb", verb)
                || (Words.is("rank.stands", verb) && ordinal.value().compareTo(BigDecimal.ONE) > 0
                        && Words.is("rank.among", tokens.lower(ordinal.to()))
                        && !Words.is("rank.idiom", tokens.lower(ordinal.to() + 1))));
    }

    /// Whether nothing follows that the ordinal could belong to.
    private boolean endsHere(int to) {
        return !tokens.inOneSentence(to - 1, to) || (!tokens.isWord(to) && !tokens.isDigits(to) && !tokens.is(to, "-"))
                || Words.is("stop", tokens.lower(to));
    }

    /// 第三名, 第二大, 排名第三, but not 第三方.
    private boolean isHanRank(Numeral ordinal) {
        return tokens.kind(ordinal.to()) != Tokens.Kind.HAN || Words.is("han.rank", tokens.lower(ordinal.to()))
                || Words.is("han.ranked", tokens.lower(ordinal.from() - 1));
    }

    private static Quantity rank(Numeral ordinal) {
        return new Quantity(ordinal.from(), ordinal.to(), ordinal.value(), ordinal.value(),
                new UnitPhrase(ordinal.to(), "{rank}", "rank", FindingKind.ORDINAL), Form.ORDINAL, false);
    }
}
