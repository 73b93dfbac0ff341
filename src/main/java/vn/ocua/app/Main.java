package vn.ocua.app;

/// Entry.
public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
