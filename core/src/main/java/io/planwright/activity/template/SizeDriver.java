package io.planwright.activity.template;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What makes a deal more or less work, such as its size class or the number of its sites.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param id the identity among the drivers of a template; not blank
 * @param name what people call it; not blank
 * @param classes the classes that a deal can be in, at least one, with distinct ids
 * @param standardClassId the id of the class of a deal of which nothing else is known
 */
public record SizeDriver(String id, String name, List<SizeClass> classes, String standardClassId)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param id the identity among the drivers of a template
   * @param name what people call it
   * @param classes the classes that a deal can be in
   * @param standardClassId the id of the class of a deal of which nothing else is known
   * @throws IllegalArgumentException if a text is blank, there is no class, two share an id, or
   *     none has the standard id
   */
  public SizeDriver {
    Require.notBlank(id, "id", "Give the size driver an id.");
    Require.notBlank(name, "name", "Say what people call the size driver.");
    classes = List.copyOf(Require.notEmpty(classes, "classes", "List the size classes."));
    Set<String> ids = new HashSet<>();
    for (SizeClass each : classes) {
      Require.that(
          ids.add(each.id()), "classes", each.id(), "have distinct ids", "Rename one of the two.");
    }
    Require.notBlank(standardClassId, "standardClassId", "Name one of the classes.");
    find(classes, standardClassId, "standardClassId");
  }

  /**
   * Finds a class.
   *
   * @param classId its id
   * @return the class
   * @throws IllegalArgumentException if this driver has no such class
   */
  public SizeClass sizeClass(String classId) {
    return find(classes, Require.nonNull(classId, "classId"), "class of " + id);
  }

  private static SizeClass find(List<SizeClass> classes, String classId, String field) {
    for (SizeClass each : classes) {
      if (each.id().equals(classId)) {
        return each;
      }
    }
    throw new IllegalArgumentException(
        "%s [%s] must be one of %s. Correct the id, or add the class to the driver."
            .formatted(field, classId, classes.stream().map(SizeClass::id).toList()));
  }
}
