package io.discountpurchase.benchmark.database;

/**
 * Where a database is; the password is empty.
 *
 * @param bulk what is added to the URL by who writes many rows at once
 * @param tidying a statement for afterwards
 */
public record DatabaseAddress(String url, String user, String bulk, String tidying) {
    public DatabaseAddress fast() {
        return new DatabaseAddress(url + bulk, user, "", tidying);
    }
}
