package io.planwright.benchmarks.allocation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A generalised assignment of the OR-Library.
 *
 * @param name the name of its file
 * @param amounts cost or value of each item with each agent, a row an agent
 * @param loads what each item takes of each agent, a row an agent
 * @param capacities what each agent has
 */
// An instance is handed from a reader to a solver and never compared.
@SuppressWarnings("ArrayRecordComponent")
public record CapacitatedInstance(
    String name, double[][] amounts, double[][] loads, double[] capacities) {

  private static final int HEADER = 2;

  /**
   * The generalised assignments of a file, an archive or a folder.
   *
   * @param path where they are
   * @return the instances, ordered by name
   * @throws IOException if the path cannot be read
   */
  public static List<CapacitatedInstance> read(Path path) throws IOException {
    return InstanceFiles.read(path).stream()
        .filter(instance -> instance.family() == Instance.Family.CAPACITATED)
        .map(CapacitatedInstance::of)
        .toList();
  }

  static CapacitatedInstance of(Instance instance) {
    int agents = instance.whole(0);
    int items = instance.whole(1);
    int loads = HEADER + agents * items;
    int capacities = loads + agents * items;
    return new CapacitatedInstance(
        instance.name(),
        instance.matrix(HEADER, agents, items),
        instance.matrix(loads, agents, items),
        instance.matrix(capacities, 1, agents)[0]);
  }
}
