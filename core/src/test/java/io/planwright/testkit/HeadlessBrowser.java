package io.planwright.testkit;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Chromium that lays pages out without a screen and reports what it measured. */
public final class HeadlessBrowser {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final long PATIENCE_SECONDS = 180;

  private final Path program;

  private HeadlessBrowser(Path program) {
    this.program = program;
  }

  /** The browser of this machine, if it has one. */
  public static Optional<HeadlessBrowser> find() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .filter(folder -> !folder.isBlank())
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .map(HeadlessBrowser::new);
  }

  /** Lays each page out at each width; returns the lines of the harness. */
  public List<String> measure(
      Map<String, String> pages, List<Integer> widths, boolean dark, Path folder)
      throws IOException, InterruptedException {
    Path harness = Files.writeString(folder.resolve("harness.html"), harness(pages, widths));
    Path output = folder.resolve("dom.txt");
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "--user-data-dir=" + Files.createDirectories(folder.resolve("profile")),
            "--window-size=1600,1200"));
    if (dark) {
      command.add("--blink-settings=preferredColorScheme=0");
    }
    command.addAll(List.of("--dump-dom", harness.toUri().toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("the browser did not answer within " + PATIENCE_SECONDS + " seconds");
    }
    List<String> lines = Files.readAllLines(output);
    if (!lines.contains("END")) {
      throw new IOException("the harness did not end: " + lines);
    }
    return lines.stream()
        .filter(line -> line.startsWith("CHECKED|") || line.startsWith("DEFECT|"))
        .toList();
  }

  private static String harness(Map<String, String> pages, List<Integer> widths)
      throws IOException {
    StringBuilder html = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\">");
    html.append("<script>").append(script()).append("</script></head><body>");
    pages.forEach(
        (name, page) -> {
          for (int width : widths) {
            html.append("<iframe style=\"border:0;height:900px;width:").append(width);
            html.append("px\" title=\"").append(escaped(name + " at " + width));
            html.append("\" srcdoc=\"").append(escaped(page)).append("\"></iframe>");
          }
        });
    return html.append("</body></html>").toString();
  }

  private static String script() throws IOException {
    try (InputStream in = HeadlessBrowser.class.getResourceAsStream("layout-harness.js")) {
      if (in == null) {
        throw new IOException("layout-harness.js is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
