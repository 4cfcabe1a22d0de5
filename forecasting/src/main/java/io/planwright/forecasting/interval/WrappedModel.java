package io.planwright.forecasting.interval;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.forecasting.model.Components;
import io.planwright.forecasting.model.Diagnostics;
import io.planwright.forecasting.model.FittedModel;
import java.util.Map;
import java.util.TreeMap;

/** A model whose points and description are those of another, and whose distributions are not. */
interface WrappedModel extends FittedModel {

  /** The name of the method. */
  String name();

  /** The model that is wrapped. */
  FittedModel base();

  /** Where the distributions come from, in a sentence that follows the base's own. */
  String account();

  @Override
  default Components components() {
    return base().components();
  }

  @Override
  default Diagnostics diagnostics() {
    return base().diagnostics();
  }

  @Override
  default Explanation explanation() {
    Explanation own = base().explanation();
    return new Explanation(own.summary() + " " + account(), own.reasons());
  }

  @Override
  default Provenance provenance() {
    Provenance own = base().provenance();
    Map<String, String> parameters = new TreeMap<>(own.parameters());
    parameters.put("base", own.method());
    parameters.put("intervals", account());
    return Provenance.of(name(), parameters, own.dataSpan(), own.observations());
  }
}
