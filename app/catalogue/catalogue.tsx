import { h } from 'preact';
void h;
