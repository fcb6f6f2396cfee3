package io.discountpurchase.architecture;

/**
 * Where a bounded context stands. Its layers are found by their names below the root: {@code domain}, {@code process},
 * {@code integration}, {@code readmodel}, {@code api}, {@code config}. Other contexts are neighbours of
 * the root.
 *
 * @param root   root package of the context, such as {@code io.discountpurchase.wallet}
 * @param kernel root package of the shared kernel, with its parts {@code identity}, {@code money} and {@code contract}
 */
public record BoundedContext(String root, String kernel) {

    /** The context at this root whose shared kernel is the neighbour package {@code sharedkernel}. */
    public static BoundedContext of(String root) {
        return new BoundedContext(root, Packages.neighbour(root, "sharedkernel"));
    }

    String everything() {
        return root + "..";
    }

    String layer(String name) {
        return root + "." + name + "..";
    }

    String kernelPart(String name) {
        return kernel + "." + name + "..";
    }
}
