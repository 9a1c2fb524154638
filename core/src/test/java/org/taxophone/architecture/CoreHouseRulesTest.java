package org.taxophone.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The rules of the house that a machine can hold; each says why.
class CoreHouseRulesTest {
    private static final String ROOT = "org.taxophone.";

    /// A clip's way through the house: a package imports only those before it.
    private static final List<String> ORDER =
            List.of(
                    "common",
                    "job",
                    "audio",
                    "signal",
                    "features",
                    "dataset",
                    "embedding",
                    "clustering",
                    "projection",
                    "metrics",
                    "engine",
                    "model",
                    "training",
                    "experiment",
                    "project",
                    "export");

    private static final JavaClasses CORE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.taxophone");

    @Test
    void rulesSeeTheWholeHouse() {
        assertThat(CORE.size()).as("classes seen by the rules").isGreaterThan(40);
    }

    @Test
    void coreKnowsNoScreen() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "com.sun.javafx..", "org.taxophone.app..")
                .because("what knows a screen cannot be tested or scripted without one")
                .check(CORE);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.taxophone.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a cycle makes two rooms into one that nobody can change alone")
                .check(CORE);
    }

    static Stream<Arguments> rooms() {
        return ORDER.stream().map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void importsGoOneWay(String room) {
        String[] later =
                ORDER.subList(ORDER.indexOf(room) + 1, ORDER.size()).stream()
                        .map(name -> ROOT + name + "..")
                        .toArray(String[]::new);
        if (later.length == 0) {
            return;
        }
        noClasses()
                .that()
                .resideInAPackage(ROOT + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later)
                .because("sound flows one way: " + String.join(" -> ", ORDER))
                .allowEmptyShould(true)
                .check(CORE);
    }

    static Stream<Arguments> libraries() {
        return Stream.of(
                Arguments.of(List.of("org.jtransforms..", "pl.edu.icm.."), List.of("signal")),
                Arguments.of(
                        List.of("org.jflac..", "com.jcraft..", "javazoom.."), List.of("audio")),
                Arguments.of(List.of("tech.tablesaw.."), List.of("dataset")),
                Arguments.of(List.of("smile.clustering.."), List.of("clustering")),
                Arguments.of(List.of("smile.manifold.."), List.of("projection")),
                Arguments.of(List.of("ai.djl.."), List.of("engine", "model", "training")),
                Arguments.of(List.of("com.fasterxml.."), List.of("project")),
                Arguments.of(
                        List.of("org.apache.batik..", "org.apache.pdfbox..", "de.rototor.."),
                        List.of("export")));
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void eachLibraryHasOneRoom(List<String> library, List<String> owners) {
        String[] rooms = owners.stream().map(name -> ROOT + name + "..").toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library.toArray(String[]::new))
                .because("a library that one room knows can be replaced in that room")
                .check(CORE);
    }

    @Test
    void nothingIsNamedByWhatItIsNot() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Base|Manager|Helper|Utils?)")
                .because("a name says what a thing does")
                .check(CORE);
    }

    @Test
    void noStaticStateChanges() {
        com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields()
                .that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage("org.taxophone..")
                .should()
                .haveModifier(JavaModifier.FINAL)
                .because("state that everybody can change is nobody's")
                .check(CORE);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith(org.jspecify.annotations.NullMarked.class)
                .because("null has no place that is not written down")
                .allowEmptyShould(true)
                .check(CORE);
    }
}
