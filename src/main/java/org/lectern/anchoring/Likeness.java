package org.lectern.anchoring;

/// How much of a passage's words are still there, and whether what changed is a figure or a name.
///
/// @param kept the weight of the words that are still there, the mean of then and now; one that is only much like its
///        old self counts in part
/// @param total the weight of the old words and the new
/// @param contradicted whether a figure or a name went or came
record Likeness(double kept, double total, boolean contradicted) {

    /// Words that are the same.
    static Likeness full(Passage then, Passage now) {
        var total = then.weight() + now.weight();
        return new Likeness(total / 2, total, false);
    }

    /// How much is still there, 0 to 1.
    double share() {
        return total == 0 ? 0 : 2 * kept / total;
    }

    /// @param now where the passage is paired to
    static Likeness of(Passage then, Passage now, Alignment alignment) {
        return new Count(then, now).over(alignment);
    }

    private static final class Count {

        private final Passage then;
        private final Passage now;
        private double kept;
        private boolean contradicted;

        Count(Passage then, Passage now) {
            this.then = then;
            this.now = now;
        }

        Likeness over(Alignment alignment) {
            var oldAt = then.from();
            var newAt = now.from();
            for (var token = then.from(); token < then.to(); token++) {
                var partner = alignment.partner(token);
                if (partner >= newAt && partner < now.to()) {
                    edit(oldAt, token, newAt, partner);
                    // A name that begins a sentence now is only a word there, so the two may weigh differently.
                    kept += (then.tokens().weight(token) + now.tokens().weight(partner)) / 2;
                    oldAt = token + 1;
                    newAt = partner + 1;
                }
            }
            edit(oldAt, then.to(), newAt, now.to());
            return new Likeness(kept, then.weight() + now.weight(), contradicted);
        }

        /// Words that went against words that came: one for one as far as they are alike.
        private void edit(int oldFrom, int oldTo, int newFrom, int newTo) {
            contradicted |= charactersDiffer(then.tokens(), oldFrom, oldTo)
                    || charactersDiffer(now.tokens(), newFrom, newTo);
            var newAt = newFrom;
            for (var oldAt = oldFrom; oldAt < oldTo; oldAt++) {
                contradicted |= telling(then.tokens(), oldAt);
                for (var at = newAt; at < newTo; at++) {
                    if (alike(oldAt, at)) {
                        kept += Weights.LIKE * Math.min(then.tokens().weight(oldAt), now.tokens().weight(at));
                        newAt = at + 1;
                        break;
                    }
                }
            }
            for (var at = newFrom; at < newTo; at++) {
                contradicted |= telling(now.tokens(), at);
            }
        }

        private static boolean telling(Tokens tokens, int at) {
            return tokens.kind(at) == Tokens.Kind.FIGURE || Character.isUpperCase(tokens.word(at).codePointAt(0));
        }

        /// Where a name cannot be told by its capital, two characters in a row may be one.
        private static boolean charactersDiffer(Tokens tokens, int from, int to) {
            return to - from > 1 && tokens.kind(from) == Tokens.Kind.CHARACTER
                    && tokens.kind(from + 1) == Tokens.Kind.CHARACTER;
        }

        private boolean alike(int oldAt, int newAt) {
            var oldKind = then.tokens().kind(oldAt);
            var newKind = now.tokens().kind(newAt);
            if (oldKind == Tokens.Kind.FIGURE || newKind == Tokens.Kind.FIGURE) {
                return oldKind == newKind;
            }
            return oldKind != Tokens.Kind.SIGN && newKind != Tokens.Kind.SIGN
                    && spelledAlike(then.tokens().word(oldAt), now.tokens().word(newAt));
        }

        private static boolean spelledAlike(String one, String other) {
            var shorter = Math.min(one.length(), other.length());
            var ahead = 0;
            while (ahead < shorter && Character.toLowerCase(one.charAt(ahead)) == Character
                    .toLowerCase(other.charAt(ahead))) {
                ahead++;
            }
            var behind = 0;
            while (behind < shorter - ahead
                    && one.charAt(one.length() - 1 - behind) == other.charAt(other.length() - 1 - behind)) {
                behind++;
            }
            return ahead + behind >= Weights.SPELLED_ALIKE * Math.max(one.length(), other.length());
        }
    }
}
