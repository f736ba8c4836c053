(function(){
"use strict";
var collator=new Intl.Collator(document.documentElement.lang,{numeric:true,sensitivity:"base"});
function value(row,index,type){
var cell=row.cells[index];
if(!cell)return type==="number"?null:"";
if(type==="number"){var raw=cell.getAttribute("data-value");return raw===null||raw===""?null:parseFloat(raw)}
return cell.textContent.trim()}
document.querySelectorAll("table[data-sortable]").forEach(function(table){
var heads=Array.prototype.slice.call(table.tHead.rows[0].cells),body=table.tBodies[0];
heads.forEach(function(head,index){
var type=head.getAttribute("data-type");
if(!type||type==="none")return;
var button=document.createElement("button");
button.type="button";
button.className="sort";
button.setAttribute("aria-label",(table.getAttribute("data-sort-label")||"")+" "+head.textContent.trim());
head.appendChild(button);
button.addEventListener("click",function(){
var now=head.getAttribute("aria-sort");
var order=now==="ascending"?"descending":now==="descending"?"ascending":type==="number"&&index>0?"descending":"ascending";
heads.forEach(function(other){other.removeAttribute("aria-sort")});
head.setAttribute("aria-sort",order);
var sign=order==="ascending"?1:-1;
Array.prototype.slice.call(body.rows).map(function(row,place){return{row:row,key:value(row,index,type),place:place}}).sort(function(a,b){
if(a.key===null||b.key===null)return a.key===b.key?a.place-b.place:a.key===null?1:-1;
var d=type==="number"?a.key-b.key:collator.compare(a.key,b.key);
return d?sign*d:a.place-b.place}).forEach(function(item){body.appendChild(item.row)})})})});
function plain(text){return text.normalize("NFD").replace(/[\u0300-\u036f]/g,"").toLowerCase()}
document.querySelectorAll("[data-tools]").forEach(function(tools){
var table=document.getElementById(tools.getAttribute("data-tools"));
if(!table)return;
tools.hidden=false;
var search=tools.querySelector("[data-search]"),selects=Array.prototype.slice.call(tools.querySelectorAll("[data-filter]")),count=tools.querySelector("[data-count]");
function apply(){
var words=plain(search.value).split(/\s+/).filter(Boolean),shown=0;
Array.prototype.forEach.call(table.tBodies[0].rows,function(row){
var text=plain(row.textContent);
var fits=words.every(function(word){return text.indexOf(word)>=0})&&selects.every(function(select){return!select.value||row.getAttribute("data-"+select.getAttribute("data-filter"))===select.value});
row.hidden=!fits;
if(fits)shown++});
count.textContent=shown+" "+table.getAttribute(shown===1?"data-count-one":"data-count-many")}
search.addEventListener("input",apply);
selects.forEach(function(select){select.addEventListener("change",apply)});
apply()});
window.addEventListener("beforeprint",function(){document.querySelectorAll("details").forEach(function(item){item.open=true})});
})();
