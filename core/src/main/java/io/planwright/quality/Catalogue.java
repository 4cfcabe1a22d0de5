package io.planwright.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The things that a field may refer to: their ids, and the ways in which one may write them. */
final class Catalogue {

  private final Set<String> ids = new HashSet<>();

  /** Each way of writing, with the id it stands for. */
  private final List<Map.Entry<String, String>> writings = new ArrayList<>();

  /** Made when the first reference fails, because most CRMs have none that do. */
  private @Nullable Map<String, String> idByNormalForm;

  static <T> Catalogue of(List<T> things, Function<T, String> id, Function<T, String> name) {
    Catalogue catalogue = new Catalogue();
    for (T thing : things) {
      String key = id.apply(thing);
      catalogue.ids.add(key);
      catalogue.writings.add(Map.entry(key, key));
      catalogue.writings.add(Map.entry(name.apply(thing), key));
    }
    return catalogue;
  }

  boolean has(String id) {
    return ids.contains(id);
  }

  Optional<Spelling.Match> nearest(String reference, double least) {
    Map<String, String> index = idByNormalForm;
    if (index == null) {
      index = index();
      idByNormalForm = index;
    }
    return Spelling.nearest(reference, index, least);
  }

  /** The ids by normal form; a form that stands for several ids stands for none. */
  private Map<String, String> index() {
    Map<String, String> index = new HashMap<>();
    Set<String> ambiguous = new HashSet<>();
    for (Map.Entry<String, String> writing : writings) {
      String form = Spelling.normalForm(writing.getKey());
      String other = index.putIfAbsent(form, writing.getValue());
      if (form.isEmpty() || (other != null && !other.equals(writing.getValue()))) {
        ambiguous.add(form);
      }
    }
    index.keySet().removeAll(ambiguous);
    return index;
  }
}
