package org.taxophone.app.dialog;

import java.util.List;

/// A question with its answers, put to the person in the window.
///
/// @param headline what it is about, a sentence
/// @param explanation what each answer leads to
/// @param answers in order; the first is the primary one, the last is what Esc means
public record Question(String headline, String explanation, List<String> answers) {
    public Question {
        answers = List.copyOf(answers);
    }
}
