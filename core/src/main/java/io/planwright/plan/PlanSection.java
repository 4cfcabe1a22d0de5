package io.planwright.plan;

import io.planwright.internal.Require;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A part of a plan's content as a list of entities with ids and named fields: the one shape in
 * which all parts are compared and patched, without reflection.
 *
 * @param <T> the type of the entities
 */
final class PlanSection<T> {

  private final String name;
  private final Function<PlanContent, List<T>> entities;
  private final BiConsumer<PlanContent.Builder, List<T>> target;
  private final Function<T, String> id;
  private final Function<T, Map<String, String>> fields;

  PlanSection(
      String name,
      Function<PlanContent, List<T>> entities,
      BiConsumer<PlanContent.Builder, List<T>> target,
      Function<T, String> id,
      Function<T, Map<String, String>> fields) {
    this.name = name;
    this.entities = entities;
    this.target = target;
    this.id = id;
    this.fields = fields;
  }

  void compare(
      PlanContent earlier,
      PlanContent later,
      List<FieldChange> changes,
      Map<String, List<String>> order,
      PlanContent.Builder patch) {
    Map<String, T> before = byId(earlier);
    Map<String, T> after = byId(later);
    if (before.equals(after) && List.copyOf(before.keySet()).equals(List.copyOf(after.keySet()))) {
      return;
    }
    int found = changes.size();
    before.forEach(
        (key, entity) -> {
          if (!after.containsKey(key)) {
            changes.add(new FieldChange(name, key, FieldChange.WHOLE, describe(entity), ""));
          }
        });
    List<T> upserts = new ArrayList<>();
    after.forEach(
        (key, entity) -> {
          T old = before.get(key);
          if (!entity.equals(old)) {
            upserts.add(entity);
            changes.addAll(old == null ? List.of(added(key, entity)) : changed(key, old, entity));
          }
        });
    if (changes.size() == found) {
      changes.add(
          new FieldChange(
              name,
              "*",
              "order",
              String.join(", ", before.keySet()),
              String.join(", ", after.keySet())));
    }
    order.put(name, List.copyOf(after.keySet()));
    target.accept(patch, upserts);
  }

  void patch(PlanContent earlier, PlanDiff diff, PlanContent.Builder later) {
    List<String> ids = diff.order().get(name);
    if (ids == null) {
      target.accept(later, entities.apply(earlier));
      return;
    }
    Map<String, T> known = byId(earlier);
    known.putAll(byId(diff.patch()));
    List<T> patched = new ArrayList<>(ids.size());
    for (String key : ids) {
      T entity = known.get(key);
      Require.that(
          entity != null,
          name,
          key,
          "exist in the earlier content",
          "Apply a diff only to the content that it was computed from.");
      patched.add(Objects.requireNonNull(entity));
    }
    target.accept(later, patched);
  }

  void requireUniqueIds(PlanContent content) {
    Set<String> seen = new HashSet<>();
    for (T entity : entities.apply(content)) {
      String key = id.apply(entity);
      Require.that(
          seen.add(key), name + ".id", key, "be unique", "Give every entity an id of its own.");
    }
  }

  private FieldChange added(String key, T entity) {
    return new FieldChange(name, key, FieldChange.WHOLE, "", describe(entity));
  }

  private List<FieldChange> changed(String key, T old, T entity) {
    Map<String, String> before = fields.apply(old);
    Map<String, String> after = fields.apply(entity);
    Set<String> names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    List<FieldChange> changes = new ArrayList<>();
    for (String field : names) {
      String from = before.getOrDefault(field, "");
      String to = after.getOrDefault(field, "");
      if (!from.equals(to)) {
        changes.add(new FieldChange(name, key, field, from, to));
      }
    }
    if (changes.isEmpty()) {
      changes.add(
          new FieldChange(name, key, FieldChange.WHOLE, "as before", "changed in its details"));
    }
    return changes;
  }

  private String describe(T entity) {
    StringJoiner text = new StringJoiner(", ", name + ": ", "");
    fields.apply(entity).forEach((field, value) -> text.add(field + " " + value));
    return text.toString();
  }

  private Map<String, T> byId(PlanContent content) {
    Map<String, T> map = new LinkedHashMap<>();
    for (T entity : entities.apply(content)) {
      map.put(id.apply(entity), entity);
    }
    return map;
  }
}
