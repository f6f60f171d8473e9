package io.maatwerk.studio;

/**
 * Why some choices of an option clash or cannot be had.
 *
 * @param names of the choices, in words
 * @param because the reason alone, in the brand's words
 */
public record NoteView(String id, String state, String names, String text, String because) {}
