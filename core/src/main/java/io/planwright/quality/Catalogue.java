package io.planwright.quality;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The things that a field may refer to: their ids, and the ways in which one may write them. */
final class Catalogue {

  private final Set<String> ids = new HashSet<>();
  private final Map<String, String> idByNormalForm = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  static <T> Catalogue of(List<T> things, Function<T, String> id, Function<T, String> name) {
    Catalogue catalogue = new Catalogue();
    for (T thing : things) {
      catalogue.ids.add(id.apply(thing));
      catalogue.add(id.apply(thing), id.apply(thing));
      catalogue.add(name.apply(thing), id.apply(thing));
    }
    catalogue.idByNormalForm.keySet().removeAll(catalogue.ambiguous);
    return catalogue;
  }

  private void add(String written, String id) {
    String form = Spelling.normalForm(written);
    String other = idByNormalForm.putIfAbsent(form, id);
    if (form.isEmpty() || (other != null && !other.equals(id))) {
      ambiguous.add(form);
    }
  }

  boolean has(String id) {
    return ids.contains(id);
  }

  Optional<Spelling.Match> nearest(String reference, double least) {
    return Spelling.nearest(reference, idByNormalForm, least);
  }
}
