package io.discountpurchase.architecture;

/** Arithmetic on package names. */
final class Packages {

    private Packages() {}

    /** The package that {@code module} and its neighbours stand in. */
    static String projectOf(String module) {
        int lastDot = module.lastIndexOf('.');
        if (lastDot < 0) {
            throw new IllegalArgumentException("A module needs a package below that of its project, but got " + module);
        }
        return module.substring(0, lastDot);
    }

    static String neighbour(String module, String name) {
        return projectOf(module) + "." + name;
    }

    static boolean isWithin(String root, String packageName) {
        return packageName.equals(root) || packageName.startsWith(root + ".");
    }
}
