package org.lectern.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.lectern.testing.Fx;

class ThemeTest {

    @Test
    void loadsTheWindowsTypeface() {
        Fx.run(Theme::loadFonts);

        assertThat(Fx.call(() -> Font.getFontNames("Inter"))).contains("Inter Regular", "Inter Bold");
    }
}
