package org.taxophone.export;

/// What figures say, in another language. The painters say all in English; whoever has the texts
/// of a language says each sentence in it.
@FunctionalInterface
public interface FigureWords {
    /// The words of the painters themselves.
    FigureWords ENGLISH = english -> english;

    /// A word or a sentence of a figure in the language of the figure; what is not known comes back
    /// as it is.
    String say(String english);
}
