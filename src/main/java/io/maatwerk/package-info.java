/** Maatwerk, an open product configurator for mass customization. */
package io.maatwerk;
