package vn.ocua.procedure;

/// How a dossier comes in (kênh thực hiện): at the desk, online, by post. `code` is the portal's.
public enum Channel {
    DIRECT(1),
    ONLINE(2),
    POST(3);

    private final int code;

    Channel(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
