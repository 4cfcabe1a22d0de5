package io.planwright.forecasting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Holds the arrows of this module: families use the frame, and the entry uses the families. */
class ForecastingArchitectureTest {

  private static final JavaClasses FORECASTING =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.planwright.forecasting");

  @Test
  void noPackagesFormACircle() {
    slices()
        .matching("io.planwright.forecasting.(**)")
        .should()
        .beFreeOfCycles()
        .check(FORECASTING);
  }

  @Test
  void theContractKnowsNoFamily() {
    noClasses()
        .that()
        .resideInAPackage("io.planwright.forecasting.model")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.planwright.forecasting", "io.planwright.forecasting.internal")
        .check(FORECASTING);
  }
}
