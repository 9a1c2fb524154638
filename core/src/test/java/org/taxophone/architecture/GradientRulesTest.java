package org.taxophone.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import ai.djl.ndarray.NDArray;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasParameterTypes;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// What DJL offers and gradients do not survive.
class GradientRulesTest {
    private static final JavaClasses LEARNING =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(
                            "org.taxophone.engine",
                            "org.taxophone.model",
                            "org.taxophone.training");

    private static final DescribedPredicate<HasParameterTypes> A_NUMBER =
            rawParameterTypes(Number.class).or(rawParameterTypes(Number.class, Number.class));

    @Test
    void constantsAreMadeWhereTheyStayAlive() {
        noClasses()
                .should()
                .callMethodWhere(
                        target(owner(JavaClass.Predicates.assignableTo(NDArray.class)))
                                .and(
                                        target(
                                                nameMatching(
                                                        "add|sub|mul|div|pow|clip|maximum|minimum")))
                                .and(target(A_NUMBER)))
                .because(
                        "the garbage collector may free a Java number before the backward pass"
                                + " reads it: use engine.Constants")
                .check(LEARNING);
    }

    @Test
    void gradientsAreTakenOnTheTape() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("ai.djl.training.GradientCollector")
                .because("DJL's collector leaves two handles a parameter and step behind")
                .check(LEARNING);
    }
}
