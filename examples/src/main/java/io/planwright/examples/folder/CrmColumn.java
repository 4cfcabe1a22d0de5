package io.planwright.examples.folder;

/** What a column of an export holds. All are needed; a field may be empty where it says so. */
public enum CrmColumn {
  /** The name of an account, which is its id too. */
  ACCOUNT_NAME(CrmFile.ACCOUNTS),
  /** Its line of business; may be empty. */
  ACCOUNT_SECTOR(CrmFile.ACCOUNTS),
  /** The year in which it was founded; may be empty. */
  ACCOUNT_FOUNDED(CrmFile.ACCOUNTS),
  /** Its revenue a year, in the unit of the layout; may be empty. */
  ACCOUNT_REVENUE(CrmFile.ACCOUNTS),
  /** How many people work there; may be empty. */
  ACCOUNT_EMPLOYEES(CrmFile.ACCOUNTS),
  /** Where it sits; may be empty. */
  ACCOUNT_COUNTRY(CrmFile.ACCOUNTS),
  /** The account that owns it; may be empty. */
  ACCOUNT_PARENT(CrmFile.ACCOUNTS),

  /** The name of a product, which is its id too. */
  PRODUCT_NAME(CrmFile.PRODUCTS),
  /** The family that it belongs to; may be empty. */
  PRODUCT_FAMILY(CrmFile.PRODUCTS),
  /** Its list price; may be empty. */
  PRODUCT_PRICE(CrmFile.PRODUCTS),

  /** The name of a rep, which is the rep's id too. */
  REP_NAME(CrmFile.SALES_TEAMS),
  /** The manager of the rep's team; may be empty. */
  REP_MANAGER(CrmFile.SALES_TEAMS),
  /** The region that the rep sells in; may be empty. */
  REP_REGION(CrmFile.SALES_TEAMS),

  /** The id of a deal. */
  DEAL_ID(CrmFile.OPPORTUNITIES),
  /** The rep who owns it; may be empty. */
  DEAL_REP(CrmFile.OPPORTUNITIES),
  /** The product that it is about; may be empty. */
  DEAL_PRODUCT(CrmFile.OPPORTUNITIES),
  /** The account that it is with; may be empty. */
  DEAL_ACCOUNT(CrmFile.OPPORTUNITIES),
  /** Its stage, one of those in the layout. */
  DEAL_STAGE(CrmFile.OPPORTUNITIES),
  /** When work on it started; may be empty. */
  DEAL_ENGAGED_ON(CrmFile.OPPORTUNITIES),
  /** When it was closed, or is to close; may be empty while it is open. */
  DEAL_CLOSED_ON(CrmFile.OPPORTUNITIES),
  /** What it was closed for, or may bring; may be empty. */
  DEAL_VALUE(CrmFile.OPPORTUNITIES);

  private final CrmFile file;

  CrmColumn(CrmFile file) {
    this.file = file;
  }

  /**
   * Where the column stands.
   *
   * @return the file
   */
  public CrmFile file() {
    return file;
  }
}
