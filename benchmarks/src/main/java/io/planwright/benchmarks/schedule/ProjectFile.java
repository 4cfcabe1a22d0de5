package io.planwright.benchmarks.schedule;

import io.planwright.benchmarks.set.PackedFiles;
import io.planwright.schedule.project.Precedence;
import io.planwright.schedule.project.ProjectActivity;
import io.planwright.schedule.project.ProjectProblem;
import io.planwright.schedule.project.RenewableResource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A single-mode project of the PSPLIB (R. Kolisch and A. Sprecher, "PSPLIB: a project scheduling
 * problem library", European Journal of Operational Research 96, 1996, 205-216).
 *
 * @param name the name of its file
 * @param problem what is in it; job 1 of the file is activity 0
 */
record ProjectFile(String name, ProjectProblem problem) {

  private static final String ENDING = ".sm";

  /** All projects, ordered by name; files with other endings are left out. */
  static List<ProjectFile> read(Path path) throws IOException {
    List<ProjectFile> found = new ArrayList<>();
    for (PackedFiles.Text file : PackedFiles.read(path)) {
      if (file.name().endsWith(ENDING)) {
        found.add(new ProjectFile(file.name(), parse(file)));
      }
    }
    return found;
  }

  private static ProjectProblem parse(PackedFiles.Text file) throws MalformedProjectException {
    try {
      List<List<String>> lines =
          file.text().lines().map(line -> List.of(line.trim().split("[\\s:]+", -1))).toList();
      List<ProjectActivity> activities = new ArrayList<>();
      for (List<String> line : section(lines, "REQUESTS/DURATIONS", 3)) {
        List<Integer> demands = numbers(line.subList(3, line.size()));
        activities.add(new ProjectActivity("job " + line.get(0), whole(line, 2), demands));
      }
      List<Precedence> precedences = new ArrayList<>();
      for (List<String> line : section(lines, "PRECEDENCE", 2)) {
        for (int successor : numbers(line.subList(3, line.size()))) {
          precedences.add(Precedence.finishToStart(whole(line, 0) - 1, successor - 1));
        }
      }
      List<RenewableResource> resources = new ArrayList<>();
      for (int capacity : numbers(section(lines, "RESOURCEAVAILABILITIES", 2).get(0))) {
        resources.add(new RenewableResource("R" + (resources.size() + 1), capacity));
      }
      return new ProjectProblem(resources, activities, precedences);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new MalformedProjectException(
          file.name() + " is no single-mode project of the PSPLIB: " + e.getMessage());
    }
  }

  /** The lines after a heading, up to the next row of stars. */
  private static List<List<String>> section(List<List<String>> lines, String title, int heading) {
    int from = 0;
    while (!lines.get(from).get(0).equals(title)) {
      from++;
    }
    int to = from;
    while (to < lines.size() && !lines.get(to).get(0).startsWith("*")) {
      to++;
    }
    return lines.subList(from + heading, to);
  }

  private static List<Integer> numbers(List<String> words) {
    return words.stream().map(Integer::valueOf).toList();
  }

  private static int whole(List<String> line, int column) {
    return Integer.parseInt(line.get(column));
  }
}
