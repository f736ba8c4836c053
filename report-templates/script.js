(function(){
"use strict";
var collator=new Intl.Collator(document.documentElement.lang,{numeric:true,sensitivity:"base"});
function list(found){return Array.prototype.slice.call(found)}
function plain(text){return text.normalize("NFD").replace(/[\u0300-\u036f]/g,"").toLowerCase()}
function number(text){return text===null||text===""?null:parseFloat(text)}
// The rows that stand in the page.
function still(table){
return list(table.tBodies[0].rows).map(function(row,place){return{
place:place,sector:row.getAttribute("data-sector"),state:row.getAttribute("data-state"),text:plain(row.textContent),
key:function(index,type){var cell=row.cells[index];return type==="number"?number(cell.getAttribute("data-value")):cell.textContent.trim()},
row:function(){return row}}})}
// The rows of a long table: data beside it, drawn when they are shown.
function drawn(table,data){
var model=table.tBodies[0].rows[0],sectored=!!table.querySelector("[data-column=sector]"),stated=!!table.querySelector("[data-column=state]");
var first=sectored?5:4,strips=data.strips,shown=data.rows[0].length-8-strips;
return data.rows.map(function(r,place){
var sector=data.sectors[r[4]]||"",state=data.states[r[5]]||"";
var cells=[r[1],r[2]];
if(sectored)cells.push(sector);
cells.push(r[7],null);
for(var i=0;i<shown;i++)cells.push(r[8+i]);
if(stated)cells.push(state);
return{place:place,sector:sector,state:state,text:plain(r[2]+" "+sector+" "+state),
key:function(index,type){var value=cells[index];return type==="number"?(value===undefined?null:value):String(value)},
row:function(){
var row=model.cloneNode(true),cell=row.cells;
row.hidden=false;row.className="";
row.setAttribute("data-sector",sector);row.setAttribute("data-state",state);
cell[0].textContent=r[0];
var link=cell[1].querySelector("a");link.textContent=r[2];link.setAttribute("href",r[3]);
if(sectored)cell[2].textContent=sector;
cell[first-2].textContent=r[6];
strip(cell[first-1].querySelector("svg"),r.slice(8,8+strips),r[7],data);
cell[0].setAttribute("data-value",r[1]);cell[first-2].setAttribute("data-value",r[7]===null?"":r[7]);
for(var i=0;i<shown;i++){cell[first+i].textContent=r[8+strips+i];cell[first+i].setAttribute("data-value",r[8+i]===null?"":r[8+i])}
if(stated){var last=cell[cell.length-1];last.textContent="";if(state){var tag=document.createElement("span");tag.className="state s"+(r[5]+1);tag.textContent=state;last.appendChild(tag)}}
return row}}})}
function strip(svg,dots,value,data){
var width=svg.viewBox.baseVal.width,middle=svg.viewBox.baseVal.height/2,span=data.high-data.low||1;
function at(score){return Math.round((6+(score-data.low)/span*(width-12))*2)/2}
var path=svg.querySelector(".i-dots"),unit=svg.querySelector(".i-unit");
if(path)path.setAttribute("d",dots.filter(function(dot){return dot!==null}).map(function(dot){return"M"+at(dot)+" "+middle+"h0"}).join(""));
if(unit)if(value===null)unit.remove();else unit.setAttribute("cx",at(value))}
list(document.querySelectorAll("table[data-sortable]")).forEach(function(table){
var heads=list(table.tHead.rows[0].cells),body=table.tBodies[0];
var source=document.getElementById(table.id+"-data"),data=table.id&&source?JSON.parse(source.textContent):null;
var items=data?drawn(table,data):still(table),order=items,page=0,rows=data?data.pageRows:Infinity;
var tools=table.id?document.querySelector('[data-tools="'+table.id+'"]'):null,pager=table.id?document.querySelector('[data-pager="'+table.id+'"]'):null;
var search=tools&&tools.querySelector("[data-search]"),selects=tools?list(tools.querySelectorAll("[data-filter]")):[];
function fits(item,words){
return words.every(function(word){return item.text.indexOf(word)>=0})&&selects.every(function(select){return!select.value||item[select.getAttribute("data-filter")]===select.value})}
function show(){
var words=search?plain(search.value).split(/\s+/).filter(Boolean):[];
var found=tools?order.filter(function(item){return fits(item,words)}):order;
if(data){
page=Math.max(0,Math.min(page,Math.ceil(found.length/rows)-1));
var part=found.slice(page*rows,page*rows+rows);
body.textContent="";
part.forEach(function(item){body.appendChild(item.row())});
pager.hidden=found.length<=rows;
pager.querySelector("[data-page]").textContent=(page*rows+1)+" – "+(page*rows+part.length)+" / "+found.length;
pager.querySelector("[data-previous]").disabled=page===0;
pager.querySelector("[data-next]").disabled=(page+1)*rows>=found.length;
}else{
if(tools){items.forEach(function(item){item.row().hidden=true});found.forEach(function(item){item.row().hidden=false})}
order.forEach(function(item){body.appendChild(item.row())});
}
if(tools)tools.querySelector("[data-count]").textContent=found.length+" "+table.getAttribute(found.length===1?"data-count-one":"data-count-many")}
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
var way=now==="ascending"?"descending":now==="descending"?"ascending":type==="number"&&index>0?"descending":"ascending";
heads.forEach(function(other){other.removeAttribute("aria-sort")});
head.setAttribute("aria-sort",way);
var sign=way==="ascending"?1:-1;
order=order.map(function(item){return{item:item,key:item.key(index,type)}}).sort(function(a,b){
if(a.key===null||b.key===null)return a.key===b.key?a.item.place-b.item.place:a.key===null?1:-1;
var d=type==="number"?a.key-b.key:collator.compare(a.key,b.key);
return d?sign*d:a.item.place-b.item.place}).map(function(pair){return pair.item});
page=0;
show()})});
if(tools){
tools.hidden=false;
search.addEventListener("input",function(){page=0;show()});
selects.forEach(function(select){select.addEventListener("change",function(){page=0;show()})})}
if(pager){
pager.querySelector("[data-previous]").addEventListener("click",function(){page--;show();table.scrollIntoView()});
pager.querySelector("[data-next]").addEventListener("click",function(){page++;show();table.scrollIntoView()})}
if(tools||data)show()});
window.addEventListener("beforeprint",function(){list(document.querySelectorAll("details")).forEach(function(item){item.open=true})});
})();
