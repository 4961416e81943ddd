package org.lectern.briefing;

import tools.jackson.core.JsonParser;

/// Finds words for what keeps a text from being JSON.
final class SyntaxTrouble {

    private SyntaxTrouble() {}

    static Refusal refusal(String text, int ended, JsonParser parser, Place around) {
        return new Refusal(new Place(ended, around.parent(), around.step()), text, "expected JSON; mend it");
    }
}
