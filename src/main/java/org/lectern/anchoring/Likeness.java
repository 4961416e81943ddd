package org.lectern.anchoring;

/// How much of a passage's words are still there, and whether what changed is a figure or a name.
///
/// @param share twice what was kept over all that was and is, 0 to 1
record Likeness(double share, boolean contradicted) {

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
                    kept += then.tokens().weight(token);
                    oldAt = token + 1;
                    newAt = partner + 1;
                }
            }
            edit(oldAt, then.to(), newAt, now.to());
            return new Likeness(2 * kept / (then.weight() + now.weight()), contradicted);
        }

        /// Words that went against words that came: one for one as far as they are alike.
        private void edit(int oldFrom, int oldTo, int newFrom, int newTo) {
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
            return tokens.kind(at) == Tokens.Kind.FIGURE || tokens.kind(at) == Tokens.Kind.NAME;
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
