package io.planwright.benchmarks.leakage;

import static io.planwright.benchmarks.leakage.SetFiles.line;
import static io.planwright.benchmarks.leakage.SetFiles.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.benchmarks.leakage.Leak.Kind;
import io.planwright.benchmarks.set.MalformedSetException;
import io.planwright.benchmarks.set.SeriesSet;
import io.planwright.testkit.SharedData;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeakageScanTest {

  /** A test part of six steps, and a history that has nothing to do with it. */
  private static final String TEST = "31;33;38;30;37;36";

  private static final String UNRELATED = "101;102;105;103;109;104;108;110;111;107";

  @TempDir private Path folder = Path.of("");

  @Test
  void findsACopyInTheTrainingPartOfAnotherSeries() throws IOException {
    SeriesSet set =
        write(
            folder,
            "set",
            line("a", UNRELATED, TEST),
            line("b", "7;8;" + TEST + ";9", "1;2;3;4;5;7"));

    LeakageReport report = scan(set, set);

    assertThat(report)
        .isEqualTo(
            new LeakageReport(
                "set", 2, 2, 1, 0, 0, 0, List.of(new Leak("a", 0, "set", "b", 2, Kind.EXACT))));
    assertThat(report.leakedIds()).containsExactly("a");
  }

  @ParameterizedTest
  @CsvSource({
    "62;66;76;60;74;72, rescaled",
    "3.1;3.3;3.8;3.0;3.7;3.6, rescaled",
    "31;33;38;30;37;36.00003, rescaled",
    "31;33;38;30;37;36.0001, none",
    "-31;-33;-38;-30;-37;-36, none",
    "31;33;38;30;37;35, none",
    "31;33;38;NaN;37;36, none",
    "32;34;39;31;38;37, none",
    "31;33;38;30;37, none",
  })
  void tellsACopyInAnotherUnitFromOtherSeries(String training, String kind) throws IOException {
    SeriesSet test = write(folder, "test", line("a", UNRELATED, TEST));
    SeriesSet source = write(folder, "source", line("b", training, "1;2;3;4;5;7"));

    LeakageReport report = scan(source, test);

    assertThat(report.rescaled()).isEqualTo(kind.equals("rescaled") ? 1 : 0);
    assertThat(report.leaks()).hasSize(report.rescaled());
    assertThat(report.exact()).isZero();
  }

  @Test
  void comparesFromTheFirstValueThatIsNotZero() throws IOException {
    SeriesSet test = write(folder, "test", line("a", UNRELATED, "0;-0.0;8;0;-12;20"));
    SeriesSet multiple = write(folder, "multiple", line("b", "0;0;4;0;-6;10", TEST));
    SeriesSet other = write(folder, "other", line("b", "0;1e-9;4;0;-6;10", TEST));

    assertThat(scan(multiple, test).rescaled()).isOne();
    assertThat(scan(other, test).leaks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "5;5;5;7;7;5, 5;5;5;7;7;5",
    "5;5;5;7;7;5, 10;10;10;14;14;10",
    "0;1;0;2;0;-1, 0;1;0;2;0;-1",
    "0;3;0;6;0;3, 0;1;0;2;0;1",
  })
  void countsPlainValuesApart(String values, String training) throws IOException {
    SeriesSet test = write(folder, "test", line("a", UNRELATED, values));
    SeriesSet source =
        write(folder, "source", line("b", training, TEST), line("c", training, TEST));

    LeakageReport report = scan(source, test);

    assertThat(report)
        .isEqualTo(
            new LeakageReport(
                "test",
                1,
                1,
                0,
                0,
                1,
                0,
                List.of(new Leak("a", 0, "source", "b", 0, Kind.UNREMARKABLE))));
    assertThat(report.leakedIds()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "5;5;5;5;5;5, 5;5;5;5;5;5;5",
    "0;0;0;0;0;0, 0;0;0;0;0;0;0",
    "5000000;5000000;5000000;5000000;5000001;5000002, 5;5;5;5;5;5;5",
  })
  void findsNothingInConstantValues(String values, String training) throws IOException {
    SeriesSet test = write(folder, "test", line("a", UNRELATED, values));
    SeriesSet source = write(folder, "source", line("b", training, TEST));

    assertThat(scan(source, test).leaks()).isEmpty();
  }

  @Test
  void looksForEachRunOfALongTestPartAndForNoShortOne() throws IOException {
    String long15 = "1;4;1;5;9;2;6;5;3;5;8;9;7;9;3";
    SeriesSet test =
        write(folder, "test", line("a", UNRELATED, long15), line("b", UNRELATED, "3;1;4;1;5"));
    SeriesSet source =
        write(
            folder,
            "source",
            line("c", "4;1;5;9;2;6;5;3;5;8;9;7;9;4", TEST),
            line("d", "3;1;4;1;5", TEST));

    LeakageReport report = scan(source, test);

    assertThat(report.series()).isEqualTo(2);
    assertThat(report.segments()).isEqualTo(3);
    assertThat(report.leaks()).containsExactly(new Leak("a", 1, "source", "c", 0, Kind.EXACT));
  }

  @Test
  void countsASegmentOnceAndListsASourceOnce() throws IOException {
    SeriesSet test = write(folder, "test", line("a", UNRELATED, TEST));
    SeriesSet source =
        write(
            folder,
            "source",
            line("b", "62;66;76;60;74;72;62;66;76;60;74;72", "1;2;3;4;5;7"),
            line("c", TEST + ";" + TEST, "1;2;3;4;5;7"));

    LeakageReport report = scan(source, test);

    assertThat(report.exact()).isOne();
    assertThat(report.rescaled()).isZero();
    assertThat(report.leaks())
        .containsExactly(
            new Leak("a", 0, "source", "b", 0, Kind.RESCALED),
            new Leak("a", 0, "source", "c", 0, Kind.EXACT));
  }

  @Test
  void takesTheTestPartOfAnotherSeriesForNoLeak() throws IOException {
    SeriesSet set = write(folder, "set", line("a", UNRELATED, TEST), line("b", "7;8;31", TEST));

    assertThat(scan(set, set).leaks()).isEmpty();
  }

  @Test
  void knowsASeriesByFileAndId() throws IOException {
    String repeating = line("a", TEST + ";" + UNRELATED, TEST);
    SeriesSet set = write(folder, "set", repeating);
    SeriesSet again =
        SeriesSet.of(folder.resolve("..").resolve(folder.getFileName()).resolve("set.tsv"));
    SeriesSet other = write(folder, "other", repeating);

    assertThat(scan(set, set).leaks()).isEmpty();
    assertThat(scan(again, set).leaks()).isEmpty();
    assertThat(scan(other, set).leakedIds()).containsExactly("a");
  }

  @Test
  void findsSeriesThatAreThereTwice() throws IOException {
    String lead = UNRELATED + ";112;113";
    SeriesSet set =
        write(
            folder,
            "set",
            line("a", "3;" + lead, TEST),
            line("b", lead, TEST),
            line("c", lead + ";" + TEST, "1;2;3;4;5;7"),
            line("d", UNRELATED, TEST));

    LeakageReport report = scan(set, set);

    assertThat(report.duplicated()).isEqualTo(2);
    assertThat(report.leakedIds()).containsExactly("a", "b", "d");
    assertThat(report.leaks())
        .contains(
            new Leak("a", -12, "set", "b", 0, Kind.DUPLICATED),
            new Leak("b", -12, "set", "a", 1, Kind.DUPLICATED),
            new Leak("a", -12, "set", "c", 0, Kind.DUPLICATED));
  }

  @Test
  void reportsSetsInTheirOrder() throws IOException {
    SeriesSet one = write(folder, "one", line("a", UNRELATED, TEST));
    SeriesSet two = write(folder, "two", line("a", TEST, "5;4;3;6;1;9"));

    List<LeakageReport> reports = LeakageScan.of(List.of(one, two), List.of(two, one));

    assertThat(reports).extracting(LeakageReport::set).containsExactly("two", "one");
    assertThat(reports).extracting(LeakageReport::exact).containsExactly(0, 1);
  }

  @Test
  void saysWhichSetCannotBeRead() throws IOException {
    SeriesSet set = write(folder, "set", line("a", UNRELATED, TEST));
    SeriesSet broken = write(folder, "broken", "a\tb\n");
    SeriesSet missing = SeriesSet.of(folder.resolve("missing.tsv"));

    assertThatThrownBy(() -> scan(broken, set))
        .isInstanceOf(MalformedSetException.class)
        .hasMessageContaining("broken.tsv, line 1");
    assertThatThrownBy(() -> scan(set, missing))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("missing.tsv");
  }

  /** Counted by a second program, by exact comparison of all windows. */
  @Test
  void findsTheCopiesOfAPublishedSet() throws IOException {
    SeriesSet weekly = SeriesSet.of(SharedData.seriesSet("m4-weekly"));

    LeakageReport report = scan(weekly, weekly);

    assertThat(report.leakedIds()).containsExactly("W221", "W222", "W290", "W53");
    assertThat(report.duplicated()).isEqualTo(9);
  }

  private static LeakageReport scan(SeriesSet training, SeriesSet test) throws IOException {
    return LeakageScan.of(List.of(training), List.of(test)).get(0);
  }
}
