package vn.ocua.app.command;

import tools.jackson.databind.node.ObjectNode;

/// What one command or one line of a batch answers, for programs and for people.
record Answered(ObjectNode json, String sentence) {}
