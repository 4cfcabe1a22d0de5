package io.planwright.examples.folder;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an export is laid out: the one table to change for an export of another CRM. Dates are
 * written like 2017-12-31 and numbers like 1234.50.
 *
 * <p>Immutable and thread-safe.
 *
 * @param files the name of each file
 * @param columns the name of each column
 * @param stages what each stage says, by its name in the export
 * @param currency the currency of all amounts
 * @param accountRevenueUnit what one unit of an account's revenue stands for
 * @param zone the zone in which days start and end
 */
public record CrmLayout(
    Map<CrmFile, String> files,
    Map<CrmColumn, String> columns,
    Map<String, StageMeaning> stages,
    Currency currency,
    BigDecimal accountRevenueUnit,
    ZoneId zone) {

  /**
   * Checks that each file and each column has a name.
   *
   * @throws IllegalArgumentException if one has none
   */
  public CrmLayout {
    for (CrmFile file : CrmFile.values()) {
      requireName(files.get(file), file);
    }
    for (CrmColumn column : CrmColumn.values()) {
      requireName(columns.get(column), column);
    }
    files = Collections.unmodifiableMap(new EnumMap<>(files));
    columns = Collections.unmodifiableMap(new EnumMap<>(columns));
    stages = Collections.unmodifiableMap(new LinkedHashMap<>(stages));
  }

  /**
   * The layout of the export that the main job reads: four files, amounts in US dollars, account
   * revenues in millions.
   *
   * @return the layout, in UTC
   */
  public static CrmLayout standard() {
    Map<CrmFile, String> files = new EnumMap<>(CrmFile.class);
    files.put(CrmFile.ACCOUNTS, "accounts.csv");
    files.put(CrmFile.PRODUCTS, "products.csv");
    files.put(CrmFile.SALES_TEAMS, "sales_teams.csv");
    files.put(CrmFile.OPPORTUNITIES, "sales_pipeline.csv");
    Map<String, StageMeaning> stages = new LinkedHashMap<>();
    stages.put("Prospecting", StageMeaning.OPEN);
    stages.put("Engaging", StageMeaning.OPEN);
    stages.put("Won", StageMeaning.WON);
    stages.put("Lost", StageMeaning.LOST);
    return new CrmLayout(
        files,
        standardColumns(),
        stages,
        Currency.getInstance("USD"),
        BigDecimal.valueOf(1_000_000),
        ZoneOffset.UTC);
  }

  private static Map<CrmColumn, String> standardColumns() {
    Map<CrmColumn, String> columns = new EnumMap<>(CrmColumn.class);
    columns.put(CrmColumn.ACCOUNT_NAME, "account");
    columns.put(CrmColumn.ACCOUNT_SECTOR, "sector");
    columns.put(CrmColumn.ACCOUNT_FOUNDED, "year_established");
    columns.put(CrmColumn.ACCOUNT_REVENUE, "revenue");
    columns.put(CrmColumn.ACCOUNT_EMPLOYEES, "employees");
    columns.put(CrmColumn.ACCOUNT_COUNTRY, "office_location");
    columns.put(CrmColumn.ACCOUNT_PARENT, "subsidiary_of");
    columns.put(CrmColumn.PRODUCT_NAME, "product");
    columns.put(CrmColumn.PRODUCT_FAMILY, "series");
    columns.put(CrmColumn.PRODUCT_PRICE, "sales_price");
    columns.put(CrmColumn.REP_NAME, "sales_agent");
    columns.put(CrmColumn.REP_MANAGER, "manager");
    columns.put(CrmColumn.REP_REGION, "regional_office");
    columns.put(CrmColumn.DEAL_ID, "opportunity_id");
    columns.put(CrmColumn.DEAL_REP, "sales_agent");
    columns.put(CrmColumn.DEAL_PRODUCT, "product");
    columns.put(CrmColumn.DEAL_ACCOUNT, "account");
    columns.put(CrmColumn.DEAL_STAGE, "deal_stage");
    columns.put(CrmColumn.DEAL_ENGAGED_ON, "engage_date");
    columns.put(CrmColumn.DEAL_CLOSED_ON, "close_date");
    columns.put(CrmColumn.DEAL_VALUE, "close_value");
    return columns;
  }

  /**
   * The same layout with another name for a file.
   *
   * @param file the file
   * @param name its name in the folder
   * @return the new layout
   */
  public CrmLayout withFile(CrmFile file, String name) {
    Map<CrmFile, String> changed = new EnumMap<>(files);
    changed.put(file, name);
    return new CrmLayout(changed, columns, stages, currency, accountRevenueUnit, zone);
  }

  /**
   * The same layout with another name for a column.
   *
   * @param column the column
   * @param name its name in the first line of the file
   * @return the new layout
   */
  public CrmLayout withColumn(CrmColumn column, String name) {
    Map<CrmColumn, String> changed = new EnumMap<>(columns);
    changed.put(column, name);
    return new CrmLayout(files, changed, stages, currency, accountRevenueUnit, zone);
  }

  /**
   * The same layout with one stage more, or with another meaning for a stage.
   *
   * @param name the stage as the export calls it
   * @param meaning what it says about a deal
   * @return the new layout
   */
  public CrmLayout withStage(String name, StageMeaning meaning) {
    Map<String, StageMeaning> changed = new LinkedHashMap<>(stages);
    changed.put(name, meaning);
    return new CrmLayout(files, columns, changed, currency, accountRevenueUnit, zone);
  }

  /**
   * The same layout with other amounts.
   *
   * @param newCurrency the currency of all amounts
   * @param newAccountRevenueUnit what one unit of an account's revenue stands for
   * @return the new layout
   */
  public CrmLayout withAmounts(Currency newCurrency, BigDecimal newAccountRevenueUnit) {
    return new CrmLayout(files, columns, stages, newCurrency, newAccountRevenueUnit, zone);
  }

  /**
   * The same layout in another zone.
   *
   * @param newZone the zone in which days start and end
   * @return the new layout
   */
  public CrmLayout withZone(ZoneId newZone) {
    return new CrmLayout(files, columns, stages, currency, accountRevenueUnit, newZone);
  }

  /**
   * The name of a file.
   *
   * @param file the file
   * @return its name in the folder
   */
  public String name(CrmFile file) {
    return Objects.requireNonNull(files.get(file));
  }

  /**
   * The name of a column.
   *
   * @param column the column
   * @return its name in the first line of the file
   */
  public String name(CrmColumn column) {
    return Objects.requireNonNull(columns.get(column));
  }

  private static void requireName(@Nullable String name, Enum<?> what) {
    if (name == null || name.isBlank()) {
      throw new IllegalArgumentException(
          what + " [" + name + "] must have a name. Give the one that stands in the export.");
    }
  }
}
