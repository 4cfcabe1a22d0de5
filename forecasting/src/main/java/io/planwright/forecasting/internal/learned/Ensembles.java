package io.planwright.forecasting.internal.learned;

import java.io.Serializable;
import java.util.Optional;

/** Where ensembles come from. Thread-safe. */
public interface Ensembles extends Serializable {

  /**
   * The ensemble of a frequency.
   *
   * @param frequency the frequency
   * @return the ensemble, always the same; empty if there is none
   */
  Optional<Ensemble> of(Frequency frequency);

  /**
   * The ensembles in the library. Each is read when it is asked for the first time.
   *
   * @return the ensembles
   */
  static Ensembles shipped() {
    return ShippedEnsembles.INSTANCE;
  }
}
