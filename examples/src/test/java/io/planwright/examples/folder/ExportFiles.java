package io.planwright.examples.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small export to change for a test. */
public final class ExportFiles {

  public static final String ACCOUNTS =
      """
      account,sector,year_established,revenue,employees,office_location,subsidiary_of
      Acme,technolgy,1996,1100.04,2822,United States,
      Bolt,retail,2001,718.62,2448,Philipines,Acme
      """;
  public static final String PRODUCTS =
      """
      product,series,sales_price
      GTX Pro,GTX,4821
      MG Special,MG,55
      """;
  public static final String TEAMS =
      """
      sales_agent,manager,regional_office
      Ann,Max,Central
      Bob,Max,Central
      Cid,Zoe,West
      """;
  public static final String DEALS =
      """
      opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value
      W1,Ann,GTXPro,Acme,Won,2017-01-10,2017-03-01,4514
      L1,Bob,MG Special,Bolt,Lost,2017-02-01,2017-02-20,0
      E1,Ann,GTX Pro,,Engaging,2017-02-15,,
      P1,Bob,MG Special,,Prospecting,,,
      """;

  private ExportFiles() {}

  public static Path write(Path folder) {
    with(folder, "accounts.csv", ACCOUNTS);
    with(folder, "products.csv", PRODUCTS);
    with(folder, "sales_teams.csv", TEAMS);
    return with(folder, "sales_pipeline.csv", DEALS);
  }

  public static Path with(Path folder, String file, String text) {
    return with(folder, file, text.getBytes(StandardCharsets.UTF_8));
  }

  public static Path with(Path folder, String file, byte[] bytes) {
    try {
      Files.write(folder.resolve(file), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }
}
