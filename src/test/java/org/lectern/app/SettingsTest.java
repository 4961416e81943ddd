package org.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.ui.session.Preferences.Appearance;
import org.lectern.ui.session.Workspace.Tab;

class SettingsTest {

    @TempDir
    Path folder;

    @Test
    void comeBackAsTheyWereSaved() throws IOException {
        var before = new Settings(folder);
        before.preferences().appearance().set(Appearance.DARK);
        before.preferences().textSize().set(21);
        before.workspace().tab().set(Tab.NOTES);
        before.workspace().item().set("a/b\\c");
        before.workspace().topicsShown().set(false);
        before.save(before.text());

        var after = new Settings(folder);
        after.load();

        assertThat(after.text()).isEqualTo(before.text());
        assertThat(after.preferences().appearance().get()).isEqualTo(Appearance.DARK);
        assertThat(after.workspace().item().get()).isEqualTo("a/b\\c");
    }

    @Test
    void keepTheirDefaultsWhereTheFileSaysNothingSensible() throws IOException {
        Files.writeString(folder.resolve("settings.properties"),
                "appearance=PURPLE\ntext-size=large\nline-height=1.8\nunknown=x\n");
        var settings = new Settings(folder);
        settings.load();

        assertThat(settings.preferences().appearance().get()).isEqualTo(Appearance.SYSTEM);
        assertThat(settings.preferences().textSize().get()).isEqualTo(17);
        assertThat(settings.preferences().lineHeight().get()).isEqualTo(1.8);
    }

    @Test
    void areNothingNewWhereThereIsNoFile() throws IOException {
        var settings = new Settings(folder.resolve("nowhere"));
        settings.load();

        assertThat(settings.text()).isEqualTo(new Settings(folder).text());
    }

    @Test
    void tellOfEveryChange() {
        var settings = new Settings(folder);
        var changes = new AtomicInteger();
        settings.onChange(changes::incrementAndGet);
        settings.preferences().measure().set(80);
        settings.workspace().scroll().set(0.5);

        assertThat(changes.get()).isEqualTo(2);
    }

    @Test
    void leaveNoHalfFileBehind() throws IOException {
        var settings = new Settings(folder);
        settings.save(settings.text());
        settings.save(settings.text());

        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("settings.properties");
        }
    }
}
