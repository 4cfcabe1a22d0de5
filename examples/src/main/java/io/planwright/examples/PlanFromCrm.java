package io.planwright.examples;

import io.planwright.cycle.PlanningBrief;
import io.planwright.cycle.PlanningResult;
import io.planwright.cycle.Rehearsal;
import io.planwright.evidence.Answer;
import io.planwright.evidence.NotEnoughDataException;
import io.planwright.examples.Arguments.UsageException;
import io.planwright.examples.folder.CrmFolderException;
import io.planwright.examples.people.PeopleQuestion;
import io.planwright.examples.people.PeopleRows;
import io.planwright.examples.people.PeopleStory;
import io.planwright.plan.SalesPlan;
import io.planwright.report.CsvExport;
import io.planwright.report.CsvTable;
import io.planwright.report.CycleReport;
import io.planwright.report.PlanPage;
import io.planwright.report.view.PlanReport;
import io.planwright.run.RunControl;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The main job: plans the next quarter from the data of a CRM, and writes the plan as a page, as
 * JSON and as tables.
 *
 * <p>With a folder as argument it reads a real export; without, it generates a CRM. {@code --help}
 * lists the options.
 */
public final class PlanFromCrm {

  static final int DONE = 0;
  static final int INTERNAL_ERROR = 1;
  static final int BAD_INPUT = 2;

  private final PrintStream out;
  private final PrintStream err;
  private final ProgressLine progress;

  PlanFromCrm(PrintStream out, PrintStream err, boolean terminal) {
    this.out = out;
    this.err = err;
    this.progress = new ProgressLine(err, terminal);
  }

  /**
   * Plans, and ends the virtual machine: with 0 when it is done, 2 on bad input, 1 on an internal
   * error.
   *
   * @param args the arguments
   */
  public static void main(String[] args) {
    boolean terminal = System.console() != null;
    System.exit(new PlanFromCrm(System.out, System.err, terminal).run(args));
  }

  /** Plans, and says how it went. */
  int run(String... args) {
    try {
      Arguments arguments = Arguments.parse(args);
      if (arguments.help()) {
        out.print(Arguments.USAGE);
      } else {
        plan(arguments);
      }
      return DONE;
    } catch (UsageException | CrmFolderException | NotEnoughDataException e) {
      return fail(BAD_INPUT, String.valueOf(e.getMessage()));
    } catch (IOException | UncheckedIOException e) {
      return fail(BAD_INPUT, unusable(e));
    } catch (RuntimeException | Error e) {
      int code = fail(INTERNAL_ERROR, "internal error, please report it:");
      e.printStackTrace(err);
      return code;
    }
  }

  private int fail(int code, String message) {
    progress.clear();
    err.println("planwright: " + message);
    return code;
  }

  private static String unusable(Exception failure) {
    Throwable e = failure.getCause() instanceof IOException cause ? cause : failure;
    String reason = e.getClass().getSimpleName().replace("Exception", "");
    return "cannot read or write ["
        + e.getMessage()
        + "] ("
        + reason
        + "). Check the path and its permissions.";
  }

  private void plan(Arguments arguments) throws IOException {
    Path folder = arguments.out();
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UsageException("--out [" + folder + "] must be a folder. Choose another name.");
    }
    RunControl control = RunControl.unlimited().withProgress(progress);
    CrmData data = CrmData.of(arguments, control);
    LocalDate asOf = arguments.asOf() == null ? data.lastDay() : arguments.asOf();
    Planner planner = new Planner(data, asOf, control);
    PlanningResult next = planner.next();
    // JSON and the stories take as long as a good part of the plan: made beside the rest where
    // there are cores, without a word of progress in between.
    CompletableFuture<byte[]> json = CompletableFuture.supplyAsync(() -> json(next.plan()));
    CompletableFuture<PipelineStory> story =
        CompletableFuture.supplyAsync(
            () -> PipelineStory.of(data, next.analysis().snapshot(), RunControl.unlimited()));
    CompletableFuture<List<TargetStory>> reached =
        story.thenApply(pipeline -> targetStories(data, pipeline, next));
    CompletableFuture<AllocationStory> allocation =
        CompletableFuture.supplyAsync(() -> AllocationStory.of(next, RunControl.unlimited()));
    CompletableFuture<Answer<WorkStory>> work =
        CompletableFuture.supplyAsync(() -> WorkStory.of(next, RunControl.unlimited()));
    CompletableFuture<PeopleStory> people =
        CompletableFuture.supplyAsync(
            () -> PeopleStory.of(people(data, next), RunControl.unlimited()));
    Answer<Rehearsal> rehearsal = planner.rehearsal();
    control.report("write the plan", 0, 1);
    PlanReport outlook =
        PipelineRows.addTo(
            CycleReport.of(next, rehearsal), story.join(), next.analysis().outlook());
    PlanReport worked =
        WorkRows.addTo(AllocationRows.addTo(outlook, allocation.join()), work.join());
    PlanReport report = PeopleRows.addTo(worked, people.join(), next.analysis().snapshot());
    PlanFiles files = new PlanFiles();
    files.add("plan.html", PlanPage.html(report).getBytes(StandardCharsets.UTF_8));
    files.add("plan.json", json.join());
    for (CsvTable table : CsvExport.tables(report)) {
      files.add("csv/" + table.name() + ".csv", table.toCsv().getBytes(StandardCharsets.UTF_8));
    }
    List<Path> written = files.writeTo(folder);
    progress.clear();
    new Summary(
            out,
            data,
            next,
            planner.changes(next.analysis()),
            story.join(),
            reached.join(),
            allocation.join(),
            work.join(),
            people.join(),
            JudgementStory.of(data, next.analysis().snapshot()))
        .print(written);
  }

  private static PeopleQuestion people(CrmData data, PlanningResult next) {
    PlanningBrief brief = next.analysis().brief();
    return new PeopleQuestion(
        next.analysis().snapshot(),
        DealWork.deals(next),
        data.drawnSeed(),
        brief.workingCalendar(),
        brief.calendar().range(brief.period()).endExclusive().minusDays(1));
  }

  private static List<TargetStory> targetStories(
      CrmData data, PipelineStory pipeline, PlanningResult next) {
    return next.plan().content().revenueTarget().stream()
        .map(target -> TargetStory.of(data, pipeline, next, target, RunControl.unlimited()))
        .toList();
  }

  private static byte[] json(SalesPlan plan) {
    return JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValueAsBytes(plan);
  }
}
