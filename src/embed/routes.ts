import './routes.css';
import { point } from '../shell/light/point.ts';

// What a route says where it is pointed at; the map that can be chosen from and moved comes with the hand that takes hold of it.
await point();
