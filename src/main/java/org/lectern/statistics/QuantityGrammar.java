package org.lectern.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.statistics.text.NumberWords;
import org.lectern.statistics.text.Tokens;

/// Reads the quantities of a text from left to right.
final class QuantityGrammar {

    private final Tokens tokens;
    private final PartGrammar parts;
    private final Ranges ranges;
    private final Multiples multiples;
    private final VagueScales vague;
    private final Compounds compounds;
    private final Names names;
    private final Shares shares;
    private final HanShares hanShares;

    QuantityGrammar(Tokens tokens) {
        this.tokens = tokens;
        parts = new PartGrammar(tokens);
        ranges = new Ranges(tokens, parts);
        multiples = new Multiples(tokens);
        vague = new VagueScales(tokens);
        compounds = new Compounds(tokens, parts);
        names = new Names(tokens);
        shares = new Shares(tokens);
        hanShares = new HanShares(tokens);
    }

    List<Quantity> read() {
        var quantities = new ArrayList<Quantity>();
        for (var at = 0; at < tokens.size();) {
            var skipped = names.chainEnd(at);
            if (skipped > at) {
                at = skipped;
                continue;
            }
            var found = at(at);
            found.filter(quantity -> !names.isName(quantity)).ifPresent(quantities::add);
            at = found.isPresent() ? Math.max(at + 1, found.get().to()) : at + 1;
        }
        return quantities;
    }

    private Optional<Quantity> at(int token) {
        return switch (tokens.kind(token)) {
            case DIGITS, HAN -> number(token);
            case SIGN -> sign(token);
            case WORD -> word(token);
            case NONE -> Optional.empty();
        };
    }

    private Optional<Quantity> number(int token) {
        var han = hanShares.at(token);
        if (han.isPresent()) {
            return han;
        }
        var odds = shares.oddsAt(token);
        return odds.isPresent()
                ? odds
                : parts.at(token).map(part -> compounds.joined(part).orElseGet(() -> ranges.from(part)));
    }

    private Optional<Quantity> sign(int token) {
        return tokens.is(token, "×") ? multiples.at(token) : number(token);
    }

    private Optional<Quantity> word(int token) {
        var multiple = multiples.at(token);
        if (multiple.isPresent()) {
            return multiple;
        }
        var number = compounds.ofArticle(token).or(() -> number(token));
        return number.isPresent() || (!NumberWords.isScale(tokens.lower(token)) && !tokens.is(token, "tens")
                && !tokens.is(token, "couple"))
                        ? number
                        : vague.at(token);
    }
}
