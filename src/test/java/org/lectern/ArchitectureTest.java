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
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// The house rules of the packages, one a method, each with its reason.
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter().importPath(Path.of("target", "classes"));

    /// Which packages of ours each package may import, besides `observable` and itself.
    private static final Map<String, List<String>> IMPORTS = table(
            """
                    observable
                    briefing
                    store
                    history: briefing store
                    anchoring: briefing
                    annotation: briefing anchoring history store
                    editions: briefing anchoring
                    library: briefing history store
                    csv
                    metrics: briefing csv
                    exchange: briefing anchoring annotation history lens metrics csv
                    pins: briefing store history metrics
                    statistics.text: briefing
                    statistics.concept: briefing statistics.text
                    statistics.dates: briefing statistics.text
                    statistics: briefing statistics.text statistics.concept statistics.dates
                    lens: anchoring briefing history metrics statistics statistics.text store
                    ui.fx
                    ui.style
                    ui.session: briefing ui.fx
                    ui.cards: briefing library anchoring annotation ui.session ui.fx ui.style
                    ui.history: briefing library history ui.cards ui.fx ui.style
                    ui.notebook: briefing library annotation ui.cards ui.session ui.fx ui.style
                    ui.topics: briefing library annotation ui.session ui.fx ui.style
                    ui.items: briefing library annotation metrics ui.session ui.fx ui.style
                    ui.reading: briefing library annotation lens ui.cards ui.session ui.fx ui.style
                    ui.notes: briefing library anchoring annotation ui.cards ui.session ui.fx ui.style
                    ui.charts: briefing library metrics pins ui.session ui.fx ui.style
                    ui.exchange: briefing library anchoring annotation exchange lens ui.session ui.fx ui.style
                    ui.lens: briefing lens library metrics ui.session ui.fx ui.style
                    ui.editions: briefing library editions annotation anchoring metrics ui.session ui.fx ui.style
                    ui.sources: briefing library ui.session ui.fx ui.style
                    ui.problems: briefing library ui.session ui.fx ui.style
                    ui.shell: briefing library annotation history metrics ui.session ui.fx ui.style ui.cards \
                              ui.topics ui.items ui.reading ui.notes ui.charts ui.sources ui.problems ui.editions ui.lens ui.history \
                              ui.notebook ui.exchange
                    cli: briefing library anchoring annotation exchange history lens editions metrics store statistics statistics.text statistics.dates
                    """);

    /// The packages of ours that may use each library.
    private static final Map<String, List<String>> LIBRARIES = table("""
            tools.jackson..: briefing annotation exchange cli
            org.commonmark..: briefing cli exchange ui.cards
            com.ibm.icu..: metrics statistics
            java.sql..: store history annotation pins library lens
            com.samskivert..: exchange
            org.sqlite..: store
            picocli..: cli app
            dev.dirs..: app
            """);

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
    void eachLibraryHasItsHomes() {
        LIBRARIES.forEach((library, homes) -> check(
                only(library, homes.stream().map(each -> "org.lectern." + each).toArray(String[]::new))
                        .because("what a library can do is done where the table says, once; its package says why")));
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

    /// Reads lines of a name and, behind a colon, the names it goes with.
    private static Map<String, List<String>> table(String lines) {
        return lines.lines().map(line -> line.split(":", -1)).collect(Collectors.toUnmodifiableMap(line -> line[0],
                line -> line.length == 1 ? List.of() : List.of(line[1].strip().split(" +", -1))));
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
