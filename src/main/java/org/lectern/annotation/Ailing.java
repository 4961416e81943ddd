package org.lectern.annotation;

/// How many notes of an item need a look.
///
/// @param changed whose words were edited
/// @param lost whose words are not there
public record Ailing(int changed, int lost) {

    public static final Ailing NONE = new Ailing(0, 0);

    public boolean isNone() {
        return changed + lost == 0;
    }
}
