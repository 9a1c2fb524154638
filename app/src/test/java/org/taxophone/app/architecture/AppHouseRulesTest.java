package org.taxophone.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceRule;
import java.util.List;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

/// The rules of the workbench that a machine can hold; each says why.
class AppHouseRulesTest {
    private static final String APP = "org.taxophone.app.";

    /// Made once a program, by the composition root.
    private static final List<String> SERVICES =
            List.of(
                    APP + "player.Player",
                    APP + "theme.Themes",
                    APP + "task.Background",
                    APP + "preferences.Preferences",
                    APP + "session.CurrentProject",
                    APP + "session.Selection",
                    APP + "session.Navigator",
                    APP + "session.Journal",
                    APP + "session.JobBoard",
                    "org.taxophone.job.QueuedJobRunner");

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.taxophone.app");

    @Test
    void rulesSeeTheWholeHouse() {
        assertThat(CLASSES.size()).as("classes seen by the rules").isGreaterThan(60);
    }

    @Test
    void featuresDoNotImportOneAnother() {
        SliceRule rule =
                slices().matching("org.taxophone.app.feature.(*)..")
                        .should()
                        .notDependOnEachOther();
        rule.because("places share small observable objects and can be changed alone")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.taxophone.app.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a cycle makes two rooms into one that nobody can change alone")
                .check(CLASSES);
    }

    @Test
    void viewModelsKnowNoScene() {
        noClasses()
                .that()
                .haveNameMatching(".*ViewModel(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.fxml..", "javafx.stage..")
                .because("what a screen does is tested without a screen")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void sessionAndPlayerKnowNoScene() {
        noClasses()
                .that()
                .resideInAnyPackage(APP + "session..", APP + "player..", APP + "preferences..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.fxml..", "javafx.stage..")
                .because("what places share is tested without a screen")
                .check(CLASSES);
    }

    @Test
    void oneDoorLeadsToTheUiThread() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(APP + "task.PlatformUiThread")
                .should()
                .callMethod(Platform.class, "runLater", Runnable.class)
                .because("one door can be coalesced, watched and replaced in tests")
                .check(CLASSES);
    }

    @Test
    void servicesAreMadeInOnePlace() {
        ArchRule rule =
                noClasses()
                        .that()
                        .resideOutsideOfPackage(APP + "launch..")
                        .and(DescribedPredicate.not(service()))
                        .should()
                        .callConstructorWhere(
                                com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                                        com.tngtech.archunit.core.domain.properties.HasOwner
                                                .Predicates.With.owner(service())));
        rule.because("one composition root says what there is one of").check(CLASSES);
    }

    @Test
    void nobodyImportsTheCompositionRoot() {
        noClasses()
                .that()
                .resideOutsideOfPackage(APP + "launch..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(APP + "launch..")
                .because("what everything is put together in must be on top")
                .check(CLASSES);
    }

    @Test
    void controlsKnowNoPlace() {
        noClasses()
                .that()
                .resideInAPackage(APP + "control..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        APP + "feature..",
                        APP + "shell..",
                        APP + "session..",
                        "org.taxophone.project..",
                        "org.taxophone.experiment..")
                .because("a control that knows no domain can be used in every place")
                .check(CLASSES);
    }

    @Test
    void nothingIsNamedByWhatItIsNot() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Base|Manager|Helper|Utils?)")
                .because("a name says what a thing does")
                .check(CLASSES);
    }

    @Test
    void noStaticStateChanges() {
        fields().that()
                .areStatic()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .because("state that everybody can change is nobody's")
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith(org.jspecify.annotations.NullMarked.class)
                .because("null has no place that is not written down")
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> service() {
        return DescribedPredicate.describe("a service", type -> SERVICES.contains(type.getName()));
    }
}
