package io.planwright;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Holds the arrows of the map: down a floor, or to a smaller room of the same floor. */
class ModuleArchitectureTest {

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.planwright");

  private static final List<List<String>> FLOORS =
      List.of(
          List.of("internal"),
          List.of("run", "money", "calendar"),
          List.of("evidence", "series", "crm"),
          List.of("market", "goal", "strategy", "resource", "activity", "stakeholder", "process"),
          List.of("forecast", "allocation", "schedule"),
          List.of("plan"),
          List.of("control", "quality"),
          List.of("cycle"),
          List.of("report"));

  @Test
  void everyPackageIsARoomOfTheMap() {
    Set<String> rooms = new TreeSet<>();
    CORE.forEach(
        type -> {
          String inside = type.getPackageName().substring("io.planwright".length());
          rooms.add(inside.isEmpty() ? "" : inside.substring(1).split("\\.")[0]);
        });
    assertThat(FLOORS.stream().flatMap(List::stream)).containsAll(rooms);
  }

  @Test
  void arrowsNeverGoUp() {
    LayeredArchitecture floors =
        Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (int floor = 0; floor < FLOORS.size(); floor++) {
      floors =
          floors
              .optionalLayer("floor " + floor)
              .definedBy(
                  FLOORS.get(floor).stream()
                      .map(room -> "io.planwright." + room + "..")
                      .toArray(String[]::new));
    }
    for (int floor = 1; floor < FLOORS.size(); floor++) {
      String[] above =
          IntStream.range(floor + 1, FLOORS.size())
              .mapToObj(higher -> "floor " + higher)
              .toArray(String[]::new);
      String floorName = "floor " + floor;
      floors =
          above.length == 0
              ? floors.whereLayer(floorName).mayNotBeAccessedByAnyLayer()
              : floors.whereLayer(floorName).mayOnlyBeAccessedByLayers(above);
    }
    floors.check(CORE);
  }

  @Test
  void noPackagesFormACircle() {
    slices().matching("io.planwright.(**)").should().beFreeOfCycles().check(CORE);
  }
}
