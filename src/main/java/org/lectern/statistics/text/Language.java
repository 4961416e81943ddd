package org.lectern.statistics.text;

/// A language whose statistics can be found.
public enum Language {
    ENGLISH, CHINESE;

    /// The language of a BCP 47 tag such as `en-GB` or `zh-Hans`; English when it is another one.
    public static Language of(String tag) {
        return tag.equals("zh") || tag.startsWith("zh-") ? CHINESE : ENGLISH;
    }

    /// The language that most of the letters belong to.
    public static Language guess(String text) {
        var han = 0;
        var letters = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (Tokenizer.isHan(c)) {
                han++;
            } else if (Character.isLetter(c)) {
                letters++;
            }
        }
        return han * 2 > letters ? CHINESE : ENGLISH;
    }
}
