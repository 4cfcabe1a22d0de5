package io.planwright.forecasting.internal.learned;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The ensembles among the resources of the library, each read once and kept. */
enum ShippedEnsembles implements Ensembles {
  INSTANCE;

  private static final String FOLDER = "/io/planwright/forecasting/learned/";
  private static final Map<Frequency, Optional<Ensemble>> READ = new ConcurrentHashMap<>();

  @Override
  public Optional<Ensemble> of(Frequency frequency) {
    Optional<Ensemble> known = READ.get(frequency);
    return known != null ? known : READ.computeIfAbsent(frequency, ShippedEnsembles::read);
  }

  private static Optional<Ensemble> read(Frequency frequency) {
    String resource = FOLDER + frequency.resource();
    // From a class of this module, so that the resource is found although it is encapsulated.
    try (InputStream in = ShippedEnsembles.class.getResourceAsStream(resource)) {
      return in == null ? Optional.empty() : Optional.of(EnsembleFile.read(in));
    } catch (IOException broken) {
      throw new UncheckedIOException("resource [" + resource + "] cannot be read", broken);
    }
  }
}
