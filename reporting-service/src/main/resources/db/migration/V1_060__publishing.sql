-- Whoever publishes locks it; nothing is ever in it. History itself is nobody's to lock who may only
-- add to it.
create table publishing (nothing boolean);
