package vn.ocua.dossier;

/// How the citizen gets the result: at the desk, by post (BCCI), electronically.
public enum Delivery {
    DESK,
    POST,
    ELECTRONIC
}
