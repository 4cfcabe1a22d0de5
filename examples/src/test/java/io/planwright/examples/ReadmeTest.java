package io.planwright.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.cycle.PlanningCycle;
import io.planwright.forecast.Forecaster;
import io.planwright.forecast.ForecasterContract;
import io.planwright.forecasting.Forecasters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * Compiles and runs the code of the README and of the guide, and holds the commands of the README
 * against those of the CI.
 */
class ReadmeTest {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final String README = "README.md";
  private static final List<String> PAGES =
      List.of(
          README,
          "docs/forecast.md",
          "docs/pipeline.md",
          "docs/allocation.md",
          "docs/work.md",
          "docs/schedule.md",
          "docs/stakeholders.md",
          "docs/measured.md");
  private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^public (?:final )?(?:class|record) (\\w+)");

  @TempDir Path folder;

  @Test
  void showsTheCodeThatIsTestedHereAndNoOther() throws IOException {
    List<String> types = new ArrayList<>();
    for (String block : blocks("java")) {
      types.add(typeOf(block));
    }
    assertThat(types)
        .containsExactly(
            "QuickStart",
            "RecentOnly",
            "PlanningConfiguration",
            "PlanningProducer",
            "ForecastTour",
            "DriversTour",
            "PipelineTour",
            "GoalTour",
            "AllocationTour",
            "ResponseTour",
            "WorkTour",
            "ExchangeTour",
            "StakeholderTour",
            "BuyingTour",
            "JointTour");
  }

  @Test
  void showsTheQuickStartOfTheExamples() throws IOException {
    Path source = ROOT.resolve("examples/src/main/java/io/planwright/examples/QuickStart.java");
    String code =
        Files.readString(source)
            .replaceAll("(?s) */\\*\\*.*?\\*/\n", "")
            .replaceAll("package [\\w.]+;\n", "")
            .replaceAll("  private QuickStart\\(\\) \\{}\n", "");
    assertThat(blocks("java").get(0)).isEqualToIgnoringWhitespace(code);
  }

  @Test
  void printsWhatItSays() throws Exception {
    assertThat(printedBy("QuickStart")).isEqualTo(blocks("text").get(0));
  }

  @Test
  void toursTheForecasts() throws Exception {
    assertThat(printedBy("ForecastTour"))
        .contains(" in the next quarter", " in a good year", "skill", "2 series");
  }

  @Test
  void toursTheDrivers() throws Exception {
    assertThat(printedBy("DriversTour"))
        .contains("OUTLIER", "DriverEffect[driver=price", " of 110 from the north", "no longer");
  }

  @Test
  void toursThePipeline() throws Exception {
    assertThat(printedBy("PipelineTour"))
        .contains(
            "seasonal naive",
            " for EUR 1000000.00",
            " decides; EUR ",
            "better than the base rate of 34.0 % of 329 later cases",
            "odds",
            "deal-18 slips: 0.6",
            " zombies",
            "WON EUR -",
            "ann EUR ",
            "750000.00");
  }

  @Test
  void toursGoals() throws Exception {
    assertThat(printedBy("GoalTour"))
        .contains(
            "Offer to a win: ",
            "Offer is the bottleneck",
            "ann SANDBAGGING",
            "bob HAPPY_EARS",
            "Bob's EUR 130000.00 is EUR 10",
            "The target of 84 is ",
            " At 80 %: 7");
  }

  @Test
  void toursTheAllocation() throws Exception {
    assertThat(printedBy("AllocationTour"))
        .contains(
            "search: ",
            "a unit more brings ",
            " of the best value is missed",
            "person 0 takes deal 2",
            "1 of 2 people are overloaded and 1 idle, 1 of 3 items wait; 45.0 % of the best",
            "[0, 0, 1, 1] is optimal",
            "Infeasible[");
  }

  @Test
  void toursTheResponse() throws Exception {
    assertThat(printedBy("ResponseTour"))
        .contains(
            "search returns ",
            "fairs returns ",
            "flyer needs ",
            "carry-over: optimal",
            "bolt: 9. From 4 to 9 calls",
            "[18, 19, 17, 15, 13] sellers, year by year");
  }

  @Test
  void toursWork() throws Exception {
    assertThat(printedBy("WorkTour"))
        .contains(
            "21 activities",
            "planned for 2026-03-11, safe at 2026-03-25",
            " % sure by 2026-03-20",
            "matters most: acme/solution",
            "volt done 2026-0",
            " days late; ",
            " hours in a week",
            "Work of ",
            "with these people safe at 2026-",
            " lines for the wiki",
            "activities change",
            "2 days: Check fit and chances, decide to go on lies 2 working days later",
            "CPI 0.5");
  }

  @Test
  void toursStakeholders() throws Exception {
    assertThat(printedBy("StakeholderTour"))
        .contains(
            "attitude of the CFO: ScoreInterval[level=0.8, lower=-0.7",
            "[law, , , , , , current, desired, ]",
            "InsufficientData[question=attitude on 2026-03-02",
            "cto between 1.0 pairs",
            "\"purchase\" approves with 40.05 %",
            "1 action lifts the approval from 40.05 % to 74.76 %, for 2 (optimal).",
            "2 parties answer for offer. Keep one of them");
  }

  @Test
  void toursThePurchase() throws Exception {
    assertThat(printedBy("BuyingTour"))
        .contains(
            "deal-7: 1 filled, 0 weak, 0 stale, 7 missing",
            "Champion is missing: ",
            "2026-03-02 cto: meet the economic buyer",
            "law not: No channel of the senders may be used");
  }

  @Test
  void toursTheJointPlan() throws Exception {
    assertThat(printedBy("JointTour"))
        .contains(
            "meet at {price=110.0, months=48.0}",
            "All is done by 2026-03-23 with ",
            "2 items on this person",
            "0 after the erasure");
  }

  @Test
  void toursTheExchangeOfSchedules() throws Exception {
    assertThat(printedBy("ExchangeTour"))
        .contains(
            "Train the team :active, t1, 2026-09-03, 2026-09-10",
            "true, 0 warnings",
            "done by 2026-09-25",
            "Mood: This column is not known and was not read.",
            "file must not have a document type.");
  }

  private String printedBy(String program) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader = compiled(program)) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      Method main = loader.loadClass(program).getMethod("main", String[].class);
      main.invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8).replace("\r", "");
  }

  @Test
  void showsAnEngineThatKeepsTheContract() throws Exception {
    try (URLClassLoader loader = compiled("RecentOnly")) {
      Forecaster engine =
          (Forecaster)
              loader
                  .loadClass("RecentOnly")
                  .getConstructor(Forecaster.class, int.class)
                  .newInstance(Forecasters.auto(), 24);
      assertThat(engine.name()).isEqualTo("recent-" + Forecasters.auto().name());
      assertThat(ForecasterContract.violations(engine)).isEmpty();
      assertThat(PlanningCycle.builder().forecaster(engine).build().forecaster()).isSameAs(engine);
    }
  }

  @Test
  void startsInSpring() throws Exception {
    try (URLClassLoader loader = compiled("PlanningConfiguration");
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
      context.setClassLoader(loader);
      context.register(loader.loadClass("PlanningConfiguration"));
      context.refresh();
      PlanningCycle cycle = context.getBean(PlanningCycle.class);
      assertThat(cycle).isSameAs(context.getBean("planningCycle"));
    }
  }

  @Test
  void producesForCdi() throws Exception {
    try (URLClassLoader loader = compiled("PlanningProducer")) {
      Class<?> type = loader.loadClass("PlanningProducer");
      Method producer = type.getMethod("planningCycle");
      assertThat(producer.getAnnotations()).hasSize(2);
      assertThat(producer.invoke(type.getConstructor().newInstance()))
          .isInstanceOf(PlanningCycle.class);
    }
  }

  @Test
  void givesTheCommandsThatTheCiRuns() throws IOException {
    List<String> commands = blocks("sh").stream().map(String::strip).toList();
    assertThat(commands).hasSize(2);
    List<String> ci = Files.readAllLines(ROOT.resolve(".ci/run"));
    assertThat(ci)
        .containsExactly(
            "#!/usr/bin/env bash",
            "set -euo pipefail",
            "cd \"$(dirname \"$0\")/..\"",
            commands.get(0),
            commands.get(1));
  }

  @Test
  void linksToFilesThatAreThere() throws IOException {
    int links = 0;
    for (String page : PAGES) {
      Matcher link = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(text(page));
      while (link.find()) {
        assertThat(ROOT.resolve(page).resolveSibling(link.group(1))).exists();
        links++;
      }
    }
    assertThat(links).isPositive();
  }

  private static String text(String page) throws IOException {
    return Files.readString(ROOT.resolve(page)).replace("\r", "");
  }

  private static List<String> blocks(String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    for (String page : PAGES) {
      Matcher fence = FENCE.matcher(text(page));
      while (fence.find()) {
        if (fence.group(1).equals(language)) {
          blocks.add(fence.group(2));
        }
      }
    }
    return blocks;
  }

  private static String typeOf(String block) {
    Matcher type = TYPE.matcher(block);
    assertThat(type.find()).as("a public type in %s", block).isTrue();
    return type.group(1);
  }

  private URLClassLoader compiled(String name) throws IOException {
    String code =
        blocks("java").stream()
            .filter(block -> typeOf(block).equals(name))
            .findFirst()
            .orElseThrow();
    Path file = folder.resolve(name + ".java");
    Files.writeString(file, code);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of(
              "-proc:none",
              "--release",
              "17",
              "-cp",
              System.getProperty("java.class.path"),
              "-d",
              folder.toString());
      boolean compiled =
          compiler
              .getTask(messages, files, null, options, null, files.getJavaFileObjects(file))
              .call();
      assertThat(compiled).as("%s compiles: %s", name, messages).isTrue();
    }
    return new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
  }
}
