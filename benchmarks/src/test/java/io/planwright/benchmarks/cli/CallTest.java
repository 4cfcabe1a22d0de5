package io.planwright.benchmarks.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallTest {

  private static final String USAGE = "usage: some --thing\n";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void hasTheStatusOfTheAction() {
    assertThat(call("--a", "b").run(USAGE, args -> args.size())).isEqualTo(2);
    assertThat(out.toString(UTF_8) + err.toString(UTF_8)).isEmpty();
  }

  @Test
  void explainsTheOptions() {
    assertThat(call("--a", "--help").run(USAGE, args -> 7)).isEqualTo(Call.DONE);
    assertThat(call().run(USAGE, args -> 7)).isEqualTo(Call.USAGE);
    assertThat(out.toString(UTF_8)).isEqualTo(USAGE + USAGE);
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(messageOf(new UsageException("give it")))
        .isEqualToNormalizingNewlines("give it\n--help lists the options.\n");
    assertThat(messageOf(new NoSuchFileException("a.tsv")))
        .isEqualToNormalizingNewlines("cannot find a.tsv\n");
    assertThat(messageOf(new AccessDeniedException("a.tsv")))
        .isEqualToNormalizingNewlines("may not open a.tsv\n");
    assertThat(messageOf(new IOException("the disk is full")))
        .isEqualToNormalizingNewlines("the disk is full\n");
  }

  /** A fault of the program is not the user's. */
  @Test
  void leavesFaultsToTheCaller() {
    IllegalStateException fault = new IllegalStateException("broken");

    assertThatThrownBy(() -> messageOf(fault)).isSameAs(fault);
  }

  private String messageOf(Exception thrown) {
    err.reset();
    int status =
        call("--a")
            .run(
                USAGE,
                args -> {
                  if (thrown instanceof IOException cause) {
                    throw cause;
                  }
                  throw (RuntimeException) thrown;
                });
    assertThat(status).isEqualTo(Call.USAGE);
    return err.toString(UTF_8);
  }

  private Call call(String... args) {
    return new Call(
        List.of(args), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }
}
