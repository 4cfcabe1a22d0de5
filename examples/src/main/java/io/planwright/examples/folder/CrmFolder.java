package io.planwright.examples.folder;

import io.planwright.calendar.DateRange;
import io.planwright.crm.Account;
import io.planwright.crm.InMemoryCrm;
import io.planwright.crm.PriceList;
import io.planwright.crm.PriceListEntry;
import io.planwright.crm.Product;
import io.planwright.examples.folder.CrmFolderException.Place;
import io.planwright.money.Money;
import io.planwright.run.RunControl;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder of CSV files that a CRM exported: UTF-8 with or without byte order mark, fields
 * separated by commas, quoted where needed, any line ends.
 *
 * <p>An export says how things stand on one day. This is what it is taken to have known before:
 *
 * <ul>
 *   <li>A deal was created on the day work on it started, with its rep, product and stage; a closed
 *       one is taken to have been in the last open stage of the layout.
 *   <li>It was closed, and its final value known, on its close date.
 *   <li>Its account is sure from the close on, or from the day of the export where it is open: a
 *       CRM that lacks accounts on open deals only has filled them in at the close, and to know
 *       them earlier would leak the outcome.
 *   <li>An open deal without a start date is known from the day of the export on. An open deal has
 *       an amount only if the export gives one; a list price would be an estimate.
 *   <li>Teams, regions and list prices hold from the first date in the file of deals on.
 * </ul>
 *
 * <p>Accounts, products and reps have their names as ids; a team is called after its manager.
 * Values are not repaired, and a deal may name an account, product or rep that is not in the other
 * files: the rules of data quality find that.
 *
 * <p>Immutable and thread-safe.
 */
public final class CrmFolder {

  private final Path folder;
  private final CrmLayout layout;

  private CrmFolder(Path folder, CrmLayout layout) {
    this.folder = folder;
    this.layout = layout;
  }

  /**
   * A folder in the standard layout.
   *
   * @param folder where the files are
   * @return the folder, not read yet
   */
  public static CrmFolder of(Path folder) {
    return new CrmFolder(folder, CrmLayout.standard());
  }

  /**
   * The same folder in another layout.
   *
   * @param newLayout how the export is laid out
   * @return the folder, not read yet
   */
  public CrmFolder withLayout(CrmLayout newLayout) {
    return new CrmFolder(folder, newLayout);
  }

  /**
   * Reads the files.
   *
   * @param control stops the reading between two files, and is told of the progress
   * @return what they hold
   * @throws CrmFolderException if a file or column is missing, or a value cannot be used
   */
  public CrmExport read(RunControl control) {
    requireFiles();
    InMemoryCrm.Builder crm = InMemoryCrm.builder();
    step(control, 0);
    crm.accounts(accounts(CsvTable.read(folder, CrmFile.ACCOUNTS, layout)));
    step(control, 1);
    CsvTable products = CsvTable.read(folder, CrmFile.PRODUCTS, layout);
    crm.products(products(products));
    step(control, 2);
    CsvTable teams = CsvTable.read(folder, CrmFile.SALES_TEAMS, layout);
    step(control, 3);
    DealReader deals =
        DealReader.read(CsvTable.read(folder, CrmFile.OPPORTUNITIES, layout), layout);
    DateRange always = DateRange.from(deals.firstDay());
    crm.priceLists(List.of(priceList(products, always)));
    TeamReader.read(teams, always).addTo(crm);
    crm.opportunities(deals.opportunities());
    InMemoryCrm read = crm.build();
    step(control, 4);
    return new CrmExport(read, deals.lastDay(), layout.zone());
  }

  private static void step(RunControl control, int done) {
    control.checkpoint();
    control.report("read the CRM", done, CrmFile.values().length);
  }

  private void requireFiles() {
    Place place = Place.of(folder.toString());
    if (!Files.isDirectory(folder)) {
      throw place.fault(
          (Files.exists(folder) ? "this is not a folder." : "there is no such folder.")
              + " Give the folder that holds "
              + String.join(", ", layout.files().values())
              + ".");
    }
    List<String> missing = new ArrayList<>();
    for (String file : layout.files().values()) {
      if (!Files.isRegularFile(folder.resolve(file))) {
        missing.add(file);
      }
    }
    if (!missing.isEmpty()) {
      throw place.fault(
          "the folder has no "
              + String.join(", ", missing)
              + ". Give the folder that holds "
              + String.join(", ", layout.files().values())
              + ".");
    }
  }

  private List<Account> accounts(CsvTable table) {
    UniqueIds ids = new UniqueIds(CrmColumn.ACCOUNT_NAME);
    List<Account> accounts = new ArrayList<>(table.size());
    for (int i = 0; i < table.size(); i++) {
      CsvRow row = table.row(i);
      accounts.add(UniqueIds.checked(row, CrmColumn.ACCOUNT_NAME, () -> account(row, ids.of(row))));
    }
    return accounts;
  }

  private Account account(CsvRow row, String name) {
    Account.Builder account = Account.builder();
    account.id(name).name(name);
    String sector = row.text(CrmColumn.ACCOUNT_SECTOR);
    if (sector != null) {
      account.sector(sector);
    }
    String country = row.text(CrmColumn.ACCOUNT_COUNTRY);
    if (country != null) {
      account.country(country);
    }
    String parent = row.text(CrmColumn.ACCOUNT_PARENT);
    if (parent != null) {
      account.parentAccountId(parent);
    }
    BigDecimal revenue = row.number(CrmColumn.ACCOUNT_REVENUE);
    if (revenue != null) {
      account.annualRevenue(
          Money.of(revenue.multiply(layout.accountRevenueUnit()), layout.currency()));
    }
    Integer employees = row.count(CrmColumn.ACCOUNT_EMPLOYEES);
    if (employees != null) {
      account.employees(employees);
    }
    Integer founded = row.count(CrmColumn.ACCOUNT_FOUNDED);
    if (founded != null) {
      account.foundedYear(founded);
    }
    return account.build();
  }

  private static List<Product> products(CsvTable table) {
    UniqueIds ids = new UniqueIds(CrmColumn.PRODUCT_NAME);
    List<Product> products = new ArrayList<>(table.size());
    for (int i = 0; i < table.size(); i++) {
      CsvRow row = table.row(i);
      String name = ids.of(row);
      Product.Builder product = Product.builder();
      product.id(name).name(name);
      String family = row.text(CrmColumn.PRODUCT_FAMILY);
      if (family != null) {
        product.family(family);
      }
      products.add(product.build());
    }
    return products;
  }

  private PriceList priceList(CsvTable table, DateRange always) {
    List<PriceListEntry> prices = new ArrayList<>(table.size());
    for (int i = 0; i < table.size(); i++) {
      CsvRow row = table.row(i);
      BigDecimal price = row.number(CrmColumn.PRODUCT_PRICE);
      if (price != null) {
        String product = row.requiredText(CrmColumn.PRODUCT_NAME);
        prices.add(
            UniqueIds.checked(
                row,
                CrmColumn.PRODUCT_PRICE,
                () -> new PriceListEntry(product, Money.of(price, layout.currency()), always)));
      }
    }
    return new PriceList("list", layout.currency(), prices);
  }
}
