package org.lectern;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// The house rules of the packages, one a method, each with its reason.
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter().importPath(Path.of("target", "classes"));

    /// Which packages of ours each package may import, besides `observable` and itself.
    private static final Map<String, List<String>> IMPORTS = Map.ofEntries(Map.entry("observable", List.of()),
            Map.entry("briefing", List.of()), Map.entry("store", List.of()), Map.entry("metrics", List.of("briefing")),
            Map.entry("history", List.of("briefing", "store")),
            Map.entry("anchoring", List.of("briefing")),
            Map.entry("annotation", List.of("briefing", "anchoring", "history", "store")),
            Map.entry("library", List.of("briefing", "history", "store")),
            Map.entry("editions", List.of("briefing")),
            Map.entry("ui.fx", List.of()), Map.entry("ui.style", List.of()),
            Map.entry("ui.session", List.of("briefing", "ui.fx")),
            Map.entry("ui.topics", List.of("briefing", "library", "annotation", "ui.session", "ui.fx", "ui.style")),
            Map.entry("ui.items",
                    List.of("briefing", "library", "annotation", "metrics", "ui.session", "ui.fx", "ui.style")),
            Map.entry("ui.reading", List.of("briefing", "library", "annotation", "ui.session", "ui.fx", "ui.style")),
            Map.entry("ui.notes",
                    List.of("briefing", "library", "anchoring", "annotation", "ui.session", "ui.fx", "ui.style")),
            Map.entry("ui.charts", List.of("briefing", "library", "metrics", "ui.session", "ui.fx", "ui.style")),
            Map.entry("ui.sources", List.of("briefing", "library", "ui.session", "ui.fx", "ui.style")),
            Map.entry("ui.editions",
                    List.of("briefing", "library", "editions", "annotation", "anchoring", "metrics", "ui.session",
                            "ui.fx", "ui.style")),
            Map.entry("ui.problems", List.of("briefing", "library", "ui.session", "ui.fx", "ui.style")),
            Map.entry("ui.shell",
                    List.of("briefing", "library", "annotation", "history", "metrics", "ui.session", "ui.fx",
                            "ui.style",
                            "ui.topics", "ui.items", "ui.reading", "ui.notes", "ui.charts", "ui.sources",
                            "ui.problems", "ui.editions")),
            Map.entry("cli", List.of("briefing", "library", "annotation", "metrics", "store")));

    @Test
    void theHouseIsSeen() {
        assertThat(HOUSE.size()).as("classes of the house").isGreaterThan(100);
        assertThat(HOUSE.contain("org.lectern.briefing.ArticleText")).isTrue();
        assertThat(HOUSE.contain("org.lectern.ui.shell.ShellView")).isTrue();
    }

    @Test
    void eachPackageImportsOnlyWhatTheTableAllows() {
        IMPORTS.forEach((name, allowed) -> {
            var open = new ArrayList<String>();
            open.add("org.lectern." + name);
            open.add("org.lectern.observable");
            allowed.forEach(each -> open.add("org.lectern." + each));
            check(noClasses().that().resideInAPackage("org.lectern." + name).should().dependOnClassesThat(
                    resideInAnyPackage("org.lectern..").and(not(resideInAnyPackage(open.toArray(String[]::new)))))
                    .because("the parts of the house stay apart by the import table, package " + name));
        });
    }

    @Test
    void everyPackageStandsInTheTable() {
        var known = new ArrayList<>(IMPORTS.keySet().stream().map(name -> "org.lectern." + name).toList());
        known.add("org.lectern.app");
        assertThat(HOUSE.stream().map(each -> each.getPackageName()).filter(name -> !name.isEmpty()).distinct())
                .as("a package without a line in the table has no rule").containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void noRingsBetweenPackages() {
        check(slices().matching("org.lectern.(**)").should().beFreeOfCycles()
                .because("a ring makes its packages one"));
    }

    @Test
    void nobodyImportsTheApplication() {
        check(noClasses().that().resideOutsideOfPackage("org.lectern.app").should().dependOnClassesThat()
                .resideInAPackage("org.lectern.app").because("the wiring knows all and is known to none"));
    }

    @Test
    void theCoreKnowsNoWindow() {
        check(noClasses().that().resideOutsideOfPackages("org.lectern.ui..", "org.lectern.app").should()
                .dependOnClassesThat().resideInAPackage("javafx..")
                .because("the facades serve commands and tests too"));
    }

    @Test
    void onlyTheArticlePaneKnowsTheWebView() {
        check(only("javafx.scene.web..", "org.lectern.ui.reading")
                .because("what briefings bring is shown behind one wall"));
    }

    @Test
    void eachLibraryHasOneHome() {
        check(only("tools.jackson..", "org.lectern.briefing", "org.lectern.annotation")
                .because("JSON is read where it is made"));
        check(only("org.commonmark..", "org.lectern.briefing").because("there is one canonical text"));
        check(only("com.ibm.icu..", "org.lectern.metrics").because("figures are written in one way"));
        check(only("java.sql..", "org.lectern.store", "org.lectern.history", "org.lectern.annotation",
                "org.lectern.library")
                .because("a feature owns its tables, nobody else"));
        check(only("org.sqlite..", "org.lectern.store").because("the store hides what it is made of"));
        check(only("picocli..", "org.lectern.cli", "org.lectern.app").because("commands are declared there"));
        check(only("dev.dirs..", "org.lectern.app").because("folders are chosen once"));
    }

    @Test
    void onlyTheBridgeCallsRunLater() {
        check(noClasses().that().doNotHaveFullyQualifiedName("org.lectern.ui.fx.FxBridge").should()
                .callMethod("javafx.application.Platform", "runLater", Runnable.class.getName())
                .because("there is one way back to the FX thread"));
    }

    @Test
    void threadsAreMadeInTwoPlaces() {
        check(noClasses().that().resideOutsideOfPackages("org.lectern.ui.fx", "org.lectern.store").should()
                .dependOnClassesThat(belongToAnyOf(Thread.Builder.class, java.util.concurrent.Executor.class,
                        java.util.concurrent.Executors.class, java.util.Timer.class))
                .because("who makes threads must end them"));
    }

    @Test
    void modelsHoldNoControls() {
        check(noClasses().that(simpleNameEndingWith("Model")).should().dependOnClassesThat()
                .resideInAPackage("javafx.scene..").because("a model is tested without a stage"));
    }

    @Test
    void standardStreamsAreForCommands() {
        check(noClasses().that().resideOutsideOfPackage("org.lectern.cli").should()
                .accessField(System.class, "out").orShould().accessField(System.class, "err")
                .because("a window has no standard output"));
    }

    @Test
    void everyPackageIsNullMarked() {
        var bare = HOUSE.stream().map(each -> each.getPackage()).distinct()
                .filter(each -> !each.getName().isEmpty() && !each.isAnnotatedWith(NullMarked.class))
                .map(each -> each.getName()).toList();

        assertThat(bare).as("packages whose nulls nobody checks").isEmpty();
    }

    private static ClassesShouldConjunction only(String library,
            String... homes) {
        return noClasses().that().resideOutsideOfPackages(homes).should().dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(false).check(HOUSE);
    }
}
