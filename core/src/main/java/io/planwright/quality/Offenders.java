package io.planwright.quality;

import java.util.ArrayList;
import java.util.List;

/** Counts the things that a rule looked at and remembers those that break it. */
final class Offenders {

  private static final int EXAMPLES = 5;

  private final List<String> ids = new ArrayList<>();
  private long of;

  void look(String id, boolean breaksTheRule) {
    of++;
    if (breaksTheRule) {
      ids.add(id);
    }
  }

  boolean none() {
    return ids.isEmpty();
  }

  long count() {
    return ids.size();
  }

  long of() {
    return of;
  }

  double share() {
    return of == 0 ? 0 : (double) ids.size() / of;
  }

  /** "1,425 of 2,089", the same in every locale. */
  String inWords() {
    return Sentences.number(count()) + " of " + Sentences.number(of);
  }

  QualityFinding.Builder finding(String rule, CrmField field) {
    return finding(rule, field.entity(), field.name());
  }

  QualityFinding.Builder finding(String rule, CrmEntity entity, String field) {
    QualityFinding.Builder finding = QualityFinding.builder();
    finding.rule(rule).entity(entity).field(field).count(count()).of(of);
    finding.exampleIds(ids.subList(0, Math.min(EXAMPLES, ids.size())));
    return finding;
  }
}
