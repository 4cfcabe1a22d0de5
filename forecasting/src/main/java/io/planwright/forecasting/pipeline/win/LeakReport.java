package io.planwright.forecasting.pipeline.win;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each field tells of the outcome by itself. Immutable, serializable and thread-safe.
 *
 * @param fields one a field, in the order of the table
 */
public record LeakReport(List<FieldLeak> fields) implements Serializable {

  /**
   * Copies the list.
   *
   * @param fields one a field
   */
  public LeakReport {
    fields = List.copyOf(Require.nonNull(fields, "fields"));
  }

  /**
   * The fields that give the outcome away.
   *
   * @return the reasons by field, unmodifiable, maybe empty
   */
  public Map<String, String> leaks() {
    Map<String, String> leaks = new LinkedHashMap<>();
    for (FieldLeak field : fields) {
      if (field.isLeak()) {
        leaks.put(field.field(), field.statement());
      }
    }
    return Collections.unmodifiableMap(leaks);
  }
}
